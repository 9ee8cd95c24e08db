"""Many cases at once: selected by keys, changed together, and taken back together."""

import threading
from collections.abc import Sequence
from pathlib import Path

import pytest
from officer import Officer, click, words_on
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from typist import CTRL, SHIFT, focus, press, write, write_over

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState, Status
from privdesk.services import bulk
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.ui.dialogs.bulk_forms import BulkStatusDialog
from privdesk.ui.dialogs.case_forms import AssignDialog, TemplateDialog
from privdesk.ui.places import PageId, Place
from privdesk.ui.views.case_table_view import check_rect
from privdesk.ui.views.cases import CasesPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def opens(officer: Officer, scope: Scope = Scope.OPEN) -> CasesPage:
    officer.window.go(Place(PageId.CASES, filter=CaseFilter(scope)))
    page = officer.page(CasesPage)
    officer.sees(lambda: page.model.rowCount() > 0)
    press(Qt.Key.Key_Home)
    return page


def row_id(page: CasesPage, row: int) -> int:
    found = page.model.row_at(row)
    assert found is not None
    return found.id


def test_x_and_space_select_and_the_bar_counts(officer: Officer) -> None:
    page = opens(officer)
    assert not page.bar.isVisible()
    write("x")
    press(Qt.Key.Key_Down, times=2)
    press(Qt.Key.Key_Space)
    assert page.model.marks == (row_id(page, 0), row_id(page, 2))
    assert page.bar.isVisible()
    assert "2 selected" in words_on(page.bar)
    spoken = page.model.data(page.model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("Selected, ")
    write("x")
    assert page.model.marks == (row_id(page, 0),)
    press(Qt.Key.Key_Escape)
    assert page.model.marks == ()
    assert not page.bar.isVisible()


def test_shift_with_arrows_selects_a_stretch_and_gives_it_back(officer: Officer) -> None:
    page = opens(officer)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, SHIFT, times=3)
    assert set(page.model.marks) == {row_id(page, row) for row in (1, 2, 3, 4)}
    press(Qt.Key.Key_Up, SHIFT, times=2)
    assert set(page.model.marks) == {row_id(page, row) for row in (1, 2)}
    press(Qt.Key.Key_Up, SHIFT, times=2)
    assert set(page.model.marks) == {row_id(page, row) for row in (0, 1)}


def test_ctrl_a_selects_all_that_the_filter_leaves_and_a_filter_forgets(officer: Officer) -> None:
    page = opens(officer)
    press(Qt.Key.Key_A, CTRL)
    officer.settles()
    assert set(page.model.marks) == set(officer.reading.ids(CaseFilter()))
    assert f"{page.model.rowCount()} selected" in words_on(page.bar)
    write("/")
    write("complaint")
    officer.sees(lambda: page.model.filter.text == "complaint")
    assert page.model.marks == ()


def test_a_click_on_the_square_selects(officer: Officer) -> None:
    page = opens(officer)
    cell = QRectF(page.table.visualRect(page.model.index(1, 0)))
    where = check_rect(cell).center()
    click(page.table.viewport(), QPoint(int(where.x()), int(where.y())))
    assert page.model.marks == (row_id(page, 1),)


def test_cases_are_assigned_together_and_taken_back_together(officer: Officer) -> None:
    page = opens(officer)
    press(Qt.Key.Key_Down, SHIFT, times=2)
    ids = page.model.marks
    before = [officer.reading.case(key).case for key in ids]
    write("a")
    officer.dialog(AssignDialog)
    write_over("Kenji Mori")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert {officer.reading.case(key).case.handler for key in ids} == {"Kenji Mori"}
    assert officer.reads_toast() == "3 cases: Assigned"
    assert set(page.model.marks) == set(ids)
    assert focus() is page.table
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert [officer.reading.case(key).case for key in ids] == before


def test_only_steps_that_every_case_allows_are_offered(officer: Officer) -> None:
    page = opens(officer)
    press(Qt.Key.Key_Down, SHIFT, times=2)
    ids = page.model.marks
    write("s")
    dialog = officer.dialog(BulkStatusDialog)
    shown = [dialog.action.choice.itemText(n) for n in range(dialog.action.choice.count())]
    assert "Start searching" in shown
    assert "Open again" not in shown
    dialog.action.set_value("search")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert {officer.reading.case(key).case.status for key in ids} == {Status.SEARCHING}


def test_no_step_for_cases_of_which_one_is_closed(officer: Officer) -> None:
    page = opens(officer, Scope.ALL)
    press(Qt.Key.Key_A, CTRL)
    officer.settles()
    assert page.model.marks
    write("s")
    officer.settles()
    assert officer.reads_toast() == "No step is open for all of these cases"


def test_a_long_change_shows_how_far_it_is_and_stops_without_a_trace(officer: Officer) -> None:
    page = opens(officer)
    press(Qt.Key.Key_A, CTRL)
    officer.settles()
    ids = page.model.marks
    before = [officer.reading.case(key).case for key in ids]
    reached, go = threading.Event(), threading.Event()

    def slow(desk: Desk, goes_on: bulk.GoesOn) -> ChangeSet:
        def held(done: int) -> bool:
            on = goes_on(done)
            if done == 10:
                reached.set()
                go.wait(30)
                return goes_on(done)
            return on

        return bulk.assign_all(desk, ids, "Kenji Mori", held)

    page.bulk._run(ids, slow)
    officer.sees(reached.is_set)
    officer.sees(lambda: f"10 of {len(ids)}" in words_on(page.bar))
    assert page.bar.stop.width() >= page.bar.stop.sizeHint().width()
    click(page.bar.stop)
    go.set()
    officer.settles()
    assert [officer.reading.case(key).case for key in ids] == before
    assert officer.reads_toast() == "Stopped. Nothing was changed."
    assert f"{len(ids)} selected" in words_on(page.bar)


def test_letters_to_many_are_begun_by_keys_stopped_without_a_trace_and_taken_back(
    officer: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opens(officer)
    press(Qt.Key.Key_Down, SHIFT, times=3)
    ids = page.model.marks
    before = [officer.reading.case(key) for key in ids]
    whole, reached, go = bulk.letters_all, threading.Event(), threading.Event()

    def held(desk: Desk, case_ids: Sequence[int], template: str, goes_on: bulk.GoesOn) -> ChangeSet:
        def slow(done: int) -> bool:
            if done == 2:
                reached.set()
                go.wait(30)
            return goes_on(done)

        return whole(desk, case_ids, template, slow)

    def write_letters() -> None:
        write("l")
        officer.dialog(TemplateDialog)
        press(Qt.Key.Key_Return, CTRL)

    with monkeypatch.context() as patched:
        patched.setattr(bulk, "letters_all", held)
        write_letters()
        officer.sees(reached.is_set)
        page.bar.stop.setFocus()
        press(Qt.Key.Key_Space)
        go.set()
        officer.settles()
    assert officer.reads_toast() == "Stopped. Nothing was begun."
    assert [officer.reading.case(key) for key in ids] == before
    assert page.model.marks == ids
    officer.window.toasts.dismiss()
    page.table.setFocus()
    write_letters()
    officer.no_dialog()
    assert officer.reads_toast() == "4 letters begun"
    assert [len(officer.reading.case(key).letters) for key in ids] == [
        len(view.letters) + 1 for view in before
    ]
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert [officer.reading.case(key).case for key in ids] == [view.case for view in before]
    drafts = officer.reading.letters(LetterState.DRAFT)
    assert not {one.case_id for one in drafts} & set(ids) - {
        letter.case_id for view in before for letter in view.letters
    }


def test_the_selection_is_copied_as_text_and_as_a_table(officer: Officer) -> None:
    opens(officer)
    write("x")
    press(Qt.Key.Key_Down)
    write("x")
    press(Qt.Key.Key_C, CTRL)
    officer.settles()
    data = QApplication.clipboard().mimeData()
    lines = data.text().splitlines()
    assert lines[0].startswith("Due\tNumber\tKind\tPerson")
    assert len(lines) == 3
    assert data.html().count("<tr>") == 3
    assert officer.reads_toast() == "2 cases copied"


def test_the_selection_or_else_the_list_is_exported(officer: Officer, tmp_path: Path) -> None:
    page = opens(officer)
    whole, part = tmp_path / "whole.csv", tmp_path / "part.csv"
    page.export_to(str(whole))
    officer.settles()
    count = page.model.rowCount()
    assert officer.reads_toast() == f"{count} cases saved in whole.csv"
    assert whole.read_text("utf-8-sig").count("\n") == count + 1
    write("x")
    page.export_to(str(part))
    officer.settles()
    assert part.read_text("utf-8-sig").count("\n") == 2


def test_the_key_of_the_export_asks_where(officer: Officer) -> None:
    page = opens(officer)
    press(Qt.Key.Key_E, CTRL | SHIFT)
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()
