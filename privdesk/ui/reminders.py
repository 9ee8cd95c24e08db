"""Look what is due, and tell it once: in the tray, as a notification, or in the window."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.domain.read_models import CaseFilter, DueCounts, Scope
from privdesk.domain.reminders import Reminder, Told
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.reading import Reading
from privdesk.services.reminder_words import batch_words, by_case, counts_words
from privdesk.services.reminders import (
    Outlook,
    ReminderChoices,
    choices,
    choose,
    mark_told,
    outlook,
)
from privdesk.ui.dialogs.reminders import RemindersDialog, ReminderWishes
from privdesk.ui.language import tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.tray import Tray
from privdesk.ui.widgets import ToastAction, ToastLayer

_EVERY_MS = 60_000
_ICON = "clock"
_ASKING = frozenset({QEvent.Type.Show, QEvent.Type.WindowActivate})


class Reminders(QObject):
    """Asks when the window shows, when it becomes active, each minute and after each change.

    The time comes from the desk; after a sleep or a change of the clock it is only another date.
    A reminder is told first and marked afterwards, so that none is lost where the program dies in
    between. What this window has told it does not tell again, even where it could not be marked.

    Args:
        session: the open case file.
        window: the window of it.
        toasts: where news shows in the window.
        tray: None where the desktop has none; then the window tells, once it is looked at.

    Signals:
        place_wanted: a `Place` that a reminder leads to.
        day_turned: another day began in the office while the window was open.
    """

    place_wanted = Signal(object)
    day_turned = Signal()

    def __init__(
        self, session: Session, window: QMainWindow, toasts: ToastLayer, tray: Tray | None
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._toasts, self._tray = session, window, toasts, tray
        self._day: date | None = None
        self._told_here: set[Told] = set()
        self._batch: tuple[Reminder, ...] = ()
        self._greeted: date | None = None
        self._stopped = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.changed.connect(self.look)
        window.installEventFilter(self)
        if tray is not None:
            tray.setParent(self)
            tray.message_clicked.connect(self._open_batch)

    # Looking

    def look(self) -> None:
        """Ask the case file off the GUI thread what is due."""
        if not self._stopped:
            self._session.ask("reminders", _outlook, self._seen, self._not_now, behind=True)

    def stop(self) -> None:
        """Ask no more; the case file is about to be closed."""
        self._stopped = True
        self._timer.stop()
        if self._tray is not None:
            self._tray.put_away()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in _ASKING:
            self.look()
        return False

    def _not_now(self, _error: DeskError) -> None:
        """A file that cannot be read now is asked again in a minute; its pages tell of it."""

    def _seen(self, seen: Outlook) -> None:
        if self._stopped:
            return
        if self._tray is not None:
            self._tray.show_counts(seen.counts)
        self._turn_day(seen.today)
        fresh = tuple(one for one in seen.reminders if one.told not in self._told_here)
        if self._by_tray or self._is_looked_at:
            self._tell(seen, fresh)
        elif fresh:
            # A toast that nobody sees would be a lost reminder; it waits until somebody looks.
            QApplication.alert(self._window)

    def _turn_day(self, today: date) -> None:
        before, self._day = self._day, today
        if before is not None and before != today:
            # Every page counts days, so every page is out of date.
            self._session.changed.emit(ChangeSet("", (), frozenset({Topic.CASES})))
            self.day_turned.emit()

    # Telling

    @property
    def _by_tray(self) -> bool:
        return self._tray is not None and self._tray.can_tell

    @property
    def _is_looked_at(self) -> bool:
        return self._window.isActiveWindow() and not self._window.isMinimized()

    def _tell(self, seen: Outlook, fresh: tuple[Reminder, ...]) -> None:
        words = batch_words(fresh, names=seen.names)
        if fresh and self._tray is not None and self._by_tray:
            self._batch = fresh
            self._tray.tell(words)
        if self._greeted != seen.today and self._is_looked_at:
            self._greeted = seen.today
            self._greet(seen.counts, fresh, words)
        elif fresh and not self._by_tray:
            self._toast(words, fresh)
        if fresh:
            self._told_here.update(one.told for one in fresh)
            mark = partial(mark_told, self._session.desk, fresh)
            self._session.jobs.change(mark, self._marked, self._not_now)

    def _greet(self, counts: DueCounts, fresh: tuple[Reminder, ...], words: str) -> None:
        """How the day stands, in one toast, with what is new in it.

        On start, and when somebody first looks at the window on another day: a notification at
        midnight is long gone by the morning.
        """
        summary = counts_words(counts)
        if not summary:
            if fresh and not self._by_tray:
                self._toast(words, fresh)
            return
        cases = len(by_case(fresh))
        detail = (
            words if cases == 1 else tr("{cases} new since last time", cases=cases) if cases else ""
        )
        pressing = CaseFilter(Scope.LATE_AND_TODAY if counts.late + counts.today else Scope.OPEN)
        place = Place(PageId.CASES, filter=pressing)
        show = ToastAction(tr("Show list"), partial(self.place_wanted.emit, place))
        self._toasts.tell(summary, "" if self._by_tray else detail, show, icon=_ICON)

    def _toast(self, words: str, batch: tuple[Reminder, ...]) -> None:
        place = _place_of(batch)
        verb = tr("Open") if place.page is PageId.CASE else tr("Show today")
        action = ToastAction(verb, partial(self.place_wanted.emit, place))
        self._toasts.tell(words, action=action, icon=_ICON)

    def _marked(self, _kept: bool) -> None:
        """Nothing to do: what could not be marked is told again by the next window."""

    def _open_batch(self) -> None:
        self.come_forward()
        self.place_wanted.emit(_place_of(self._batch))

    # The window and the tray

    def come_forward(self) -> None:
        """Bring the window to the front, out of the tray if need be."""
        QApplication.setQuitOnLastWindowClosed(True)
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def go_into_tray(self) -> bool:
        """Hide the window instead of closing it, if that was chosen and there is a tray.

        The end of the session of the desktop is never held up.
        """
        wanted = self._session.settings.keep_in_tray and self._tray is not None
        application = QApplication.instance()
        ending = isinstance(application, QApplication) and application.isSavingSession()
        if not wanted or ending:
            return False
        QApplication.setQuitOnLastWindowClosed(False)
        self._window.hide()
        return True

    # Choices

    def ask_choices(self) -> None:
        """Open the settings of the reminders."""
        self._session.ask("reminder_choices", _choices, self._show_choices)

    def _show_choices(self, office: ReminderChoices) -> None:
        now = ReminderWishes(office, self._session.settings.keep_in_tray)
        dialog = RemindersDialog(self._window, now, has_tray=self._tray is not None)
        dialog.given.connect(partial(self._keep, now))
        dialog.closed.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, before: ReminderWishes, wishes: ReminderWishes) -> None:
        session = self._session
        if wishes.keep_in_tray != before.keep_in_tray:
            session.keep(replace(session.settings, keep_in_tray=wishes.keep_in_tray))
            stays = tr("Privdesk stays in the tray when its window closes")
            quits = tr("Privdesk quits when its window closes")
            session.told.emit(stays if wishes.keep_in_tray else quits)
        if wishes.office != before.office:
            session.change(partial(choose, wanted=wishes.office))


def _outlook(reading: Reading) -> Outlook:
    return outlook(reading.desk)


def _choices(reading: Reading) -> ReminderChoices:
    return choices(reading.desk)


def _place_of(batch: tuple[Reminder, ...]) -> Place:
    cases = by_case(batch)
    if len(cases) != 1:
        return Place(PageId.TODAY)
    wanted = CaseFilter(Scope.OPEN)
    return Place(PageId.CASE, id=cases[0].clock.case_id, filter=wanted)
