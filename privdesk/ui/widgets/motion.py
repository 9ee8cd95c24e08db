"""The one door for things that move: it asks whether motion is wanted."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation

from privdesk.ui.theme import theme


def glide(
    owner: QObject,
    duration: int,
    show: Callable[[float], None],
    done: Callable[[], None] | None = None,
    curve: QEasingCurve.Type = QEasingCurve.Type.OutCubic,
) -> None:
    """Call a function with values from 0 to 1 over time, or once with 1 where motion is off.

    Args:
        owner: the movement ends with it.
        duration: in milliseconds.
        show: takes the progress.
        done: called at the end.
        curve: how the progress runs.
    """
    if not theme().motion or duration <= 0:
        show(1.0)
        if done is not None:
            done()
        return
    movement = QVariantAnimation(owner)
    movement.setStartValue(0.0)
    movement.setEndValue(1.0)
    movement.setDuration(duration)
    movement.setEasingCurve(curve)
    movement.valueChanged.connect(show)
    if done is not None:
        movement.finished.connect(done)
    movement.start(QVariantAnimation.DeletionPolicy.DeleteWhenStopped)
