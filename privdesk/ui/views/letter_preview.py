"""The page as it comes out of the printer, with the envelope's window and the folds over it."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from privdesk.services.paper import (
    Guides,
    PageImage,
    PageSize,
    Zone,
    guides_of,
    page_image,
    page_sizes,
)
from privdesk.services.reading import Reading
from privdesk.ui.language import percent, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import LIGHT, TextStyle, Token, color, px
from privdesk.ui.widgets import Chip, ChipKind, Column, IconButton, Label, Row
from privdesk.ui.widgets.paint import paint_box, paint_shadow, paint_text

_POINTS_PER_INCH = 72
_SCREEN_DPI = 96
_GUTTER = 64  # pixels at zoom 100%, for the names of the guides
_AIR = 24
_STEP = 1.2
_SMALLEST, _LARGEST = 0.25, 3.0
_FOLD_TICK = 8
_BETWEEN_A4_AND_LETTER = 603  # points; A4 is the narrower
_GUIDE_COLORS = (Token.ACCENT_SOFT, Token.ACCENT_LINE, Token.FOCUS)


class _Paper(QWidget):
    """One page on the desk, with its guides."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._size = PageSize(612, 792)
        self.scale = 1.0
        self.guides = True
        self.marks = Guides("", (), ())
        self.first = True
        self.setAccessibleName(tr("Page preview"))

    def show_page(self, image: QImage, *, first: bool) -> None:
        """Put a page in place of the one before; that one stays until now."""
        self._image = image
        self.first = first
        self.update()

    def show_size(self, size: PageSize, scale: float) -> None:
        """Take the room of a page of this size, in points, at this scale."""
        self._size, self.scale = size, scale
        self.setMinimumSize(self._paper_size() + QSize(2 * px(_GUTTER), 2 * px(_AIR)))
        self.update()

    def _paper_size(self) -> QSize:
        factor = self.scale * _SCREEN_DPI / _POINTS_PER_INCH
        return QSize(round(self._size.width * factor), round(self._size.height * factor))

    def _paper_rect(self) -> QRectF:
        size = self._paper_size()
        left = max((self.width() - size.width()) // 2, px(_GUTTER))
        top = max((self.height() - size.height()) // 2, px(_AIR))
        return QRectF(left, top, size.width(), size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = self._paper_rect()
        paint_shadow(painter, paper.toRect(), 0, 2)
        if self._image is None:
            # Paper is white in the dark theme too, because that is what comes out of the printer.
            painter.fillRect(paper, Qt.GlobalColor.white)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        painter.setPen(color(Token.LINE_STRONG))
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))
        if self.guides and self.first:
            self._paint_guides(painter, paper)

    def _paint_guides(self, painter: QPainter, paper: QRectF) -> None:
        factor = paper.width() / self._size.width
        # The guides lie on white paper, so they take the light colors in the dark theme too.
        tint, edge, dash = (QColor(LIGHT[token]) for token in _GUIDE_COLORS)
        tint.setAlphaF(0.45)
        pen = QPen(dash, 1.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3, 2.4])
        for seen, may_be_seen in self.marks.windows:
            window, exposed = _on(paper, seen, factor), _on(paper, may_be_seen, factor)
            painter.fillRect(exposed, tint)
            painter.setPen(QPen(edge, 1))
            painter.drawRect(exposed)
            painter.setPen(pen)
            painter.drawRoundedRect(window, 2, 2)
            self._name(painter, paper, window.center().y() - px(8), tr("Window"))
            y = window.center().y() + px(8)
            self._name(painter, paper, y, self.marks.envelope, quiet=True)
        for number, fold in enumerate(self.marks.folds, start=1):
            y = paper.top() + fold * factor
            painter.setPen(QPen(color(Token.TEXT_3), 1))
            painter.drawLine(QPointF(paper.left() - px(_FOLD_TICK), y), QPointF(paper.left(), y))
            self._name(painter, paper, y, tr("Fold {number}", number=number))

    def _name(
        self, painter: QPainter, paper: QRectF, y: float, text: str, *, quiet: bool = False
    ) -> None:
        rect = QRectF(0, y - px(8), paper.left() - px(_FOLD_TICK + 4), px(16))
        style = TextStyle.MICRO if quiet else TextStyle.MICRO_STRONG
        token = Token.TEXT_3 if quiet else Token.TEXT_2
        paint_text(painter, rect, text, style, token, align=Qt.AlignmentFlag.AlignRight)


def _on(paper: QRectF, zone: Zone, factor: float) -> QRectF:
    return QRectF(
        paper.left() + zone.left * factor,
        paper.top() + zone.top * factor,
        (zone.right - zone.left) * factor,
        (zone.bottom - zone.top) * factor,
    )


def _paper_name(size: PageSize) -> str:
    return tr("US Letter") if size.width > _BETWEEN_A4_AND_LETTER else "A4"


class LetterPreview(QWidget):
    """A head with the page number, guides and zoom, and the page below it.

    Signals:
        guides_toggled: whether guides are wanted; to be kept over a restart.
    """

    guides_toggled = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pdf = b""
        self._sizes: tuple[PageSize, ...] = ()
        self._page = 0
        self._zoom = 0.0  # 0 fits the page into the room
        self._paper = _Paper()
        self._where = Label("", TextStyle.BODY, Token.TEXT_2)
        self.guides = Chip(tr("Fold and window guides"), ChipKind.TOGGLE)
        self.guides.setCheckable(True)
        self.guides.setChecked(True)
        self._percent = Label("", TextStyle.BODY, align=Qt.AlignmentFlag.AlignHCenter)
        self._build()

    def _build(self) -> None:
        smaller = IconButton("zoom-out", tr("Smaller"))
        larger = IconButton("zoom-in", tr("Larger"))
        self.previous = IconButton("chevron-up", tr("Page before"), key="Ctrl+PgUp")
        self.next = IconButton("chevron-down", tr("Next page"), key="Ctrl+PgDown")
        head = Row(margins=(20, 8, 20, 8), gap=4)
        head.add(Label(tr("Preview"), TextStyle.SECTION))
        head.add(6)
        head.add(self._where)
        head.add(None)
        for part in (self.guides, smaller, self._percent, larger, self.previous, self.next):
            head.add(part)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._paper)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._paper.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        column = Column(parent=self)
        column.add(head)
        column.add(self._area, 1)
        smaller.clicked.connect(lambda: self._zoom_by(1 / _STEP))
        larger.clicked.connect(lambda: self._zoom_by(_STEP))
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.guides.toggled.connect(self._show_guides)

    def show_pdf(self, pdf: bytes, form: str) -> None:
        """Show a document of a page form; the page before stays until the new one is drawn."""
        self._pdf = pdf
        self._paper.marks = guides_of(form)
        self._session.ask("letter.sizes", lambda _reading: page_sizes(pdf), self._sized)

    @property
    def pages(self) -> int:
        """How many pages are there."""
        return len(self._sizes)

    def _sized(self, sizes: tuple[PageSize, ...]) -> None:
        self._sizes = sizes
        self._page = min(self._page, len(sizes) - 1)
        self._draw()

    def turn(self, by: int) -> None:
        """Go to another page."""
        page = min(max(self._page + by, 0), len(self._sizes) - 1)
        if page != self._page:
            self._page = page
            self._draw()

    def toggle_guides(self) -> None:
        """Show or hide the guides."""
        self.guides.toggle()

    def _show_guides(self, wanted: bool) -> None:
        self._paper.guides = wanted
        self._paper.update()
        self.guides_toggled.emit(wanted)

    def _scale(self) -> float:
        if self._zoom:
            return self._zoom
        size = self._sizes[self._page]
        room = self._area.viewport().size() - QSize(2 * px(_GUTTER), 2 * px(_AIR))
        factor = _POINTS_PER_INCH / _SCREEN_DPI
        fit = min(room.width() / size.width, room.height() / size.height) * factor
        return min(max(fit, _SMALLEST), _LARGEST)

    def _zoom_by(self, factor: float) -> None:
        if self._sizes:
            self._zoom = min(max(self._scale() * factor, _SMALLEST), _LARGEST)
            self._draw()

    def _draw(self) -> None:
        if not self._sizes:
            return
        scale = self._scale()
        self._percent.setText(percent(scale))
        self._where.setText(
            tr(
                "{paper}, page {page} of {count}",
                paper=_paper_name(self._sizes[self._page]),
                page=self._page + 1,
                count=len(self._sizes),
            )
        )
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < len(self._sizes))
        self._paper.show_size(self._sizes[self._page], scale)
        dpi = scale * _SCREEN_DPI * self.devicePixelRatioF()
        pdf, page = self._pdf, self._page

        def drawn(_reading: Reading) -> PageImage:
            return page_image(pdf, page, dpi)

        self._session.ask("letter.page", drawn, partial(self._drawn, page))

    def _drawn(self, page: int, picture: PageImage) -> None:
        image = QImage(
            picture.data,
            picture.width,
            picture.height,
            picture.stride,
            QImage.Format.Format_RGB32,
        ).copy()
        self._paper.show_page(image, first=page == 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sizes and not self._zoom:
            self._draw()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self._area.geometry().top()
        desk = QRectF(0, top, self.width(), self.height() - top)
        paint_box(painter, desk, 0, Token.CANVAS)
        painter.fillRect(QRectF(0, top - 1, self.width(), 1), color(Token.LINE))
