"""Widgets that know how to look and to be used by keyboard, and nothing of the office."""

from privdesk.ui.widgets.announce import announce
from privdesk.ui.widgets.badges import (
    BadgeState,
    DueBadge,
    DueBadgeView,
    due_badge_size,
    paint_due_badge,
)
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import (
    Button,
    ButtonKind,
    ButtonSize,
    IconButton,
    KeyCap,
    LinkButton,
    key_cap_size,
    paint_key_cap,
    shown_key,
)
from privdesk.ui.widgets.checkbox import CheckBox
from privdesk.ui.widgets.chips import Chip, ChipKind
from privdesk.ui.widgets.dialog import OverlayDialog, Question, bare_scroll
from privdesk.ui.widgets.fields import (
    ChoiceField,
    DayField,
    ErrorLine,
    Field,
    LineField,
    SecretField,
    TextField,
)
from privdesk.ui.widgets.flow import FlowLayout
from privdesk.ui.widgets.glyphs import Glyph, Shape, clock, paint_glyph
from privdesk.ui.widgets.marks import Avatar, CheckMark, initials, paint_avatar, paint_check
from privdesk.ui.widgets.overlay import Overlay, focusable, open_overlay
from privdesk.ui.widgets.paint import (
    paint_box,
    paint_hairline,
    paint_ring,
    paint_shadow,
    paint_text,
    width_of,
)
from privdesk.ui.widgets.pills import (
    StatusPill,
    StatusPillView,
    Tone,
    paint_status_pill,
    status_pill_size,
)
from privdesk.ui.widgets.popover import Popover
from privdesk.ui.widgets.sections import EmptyState, Hairline, Notice, Panel, SectionHead
from privdesk.ui.widgets.segmented import Option, Segmented
from privdesk.ui.widgets.sheet import Sheet
from privdesk.ui.widgets.sidebar import Sidebar
from privdesk.ui.widgets.sidebar_list import SidebarEntry
from privdesk.ui.widgets.tabs import Tabs
from privdesk.ui.widgets.text import ElidedLabel, Label, Paragraph, escaped
from privdesk.ui.widgets.toasts import ToastAction, ToastLayer

__all__ = [
    "Avatar",
    "BadgeState",
    "Button",
    "ButtonKind",
    "ButtonSize",
    "CheckBox",
    "CheckMark",
    "Chip",
    "ChipKind",
    "ChoiceField",
    "Column",
    "DayField",
    "DueBadge",
    "DueBadgeView",
    "ElidedLabel",
    "EmptyState",
    "ErrorLine",
    "Field",
    "FlowLayout",
    "Glyph",
    "Hairline",
    "IconButton",
    "KeyCap",
    "Label",
    "LineField",
    "LinkButton",
    "Notice",
    "Option",
    "Overlay",
    "OverlayDialog",
    "Panel",
    "Paragraph",
    "Popover",
    "Question",
    "Row",
    "SecretField",
    "SectionHead",
    "Segmented",
    "Shape",
    "Sheet",
    "Sidebar",
    "SidebarEntry",
    "StatusPill",
    "StatusPillView",
    "Tabs",
    "TextField",
    "ToastAction",
    "ToastLayer",
    "Tone",
    "announce",
    "bare_scroll",
    "clock",
    "due_badge_size",
    "escaped",
    "focusable",
    "initials",
    "key_cap_size",
    "open_overlay",
    "paint_avatar",
    "paint_box",
    "paint_check",
    "paint_due_badge",
    "paint_glyph",
    "paint_hairline",
    "paint_key_cap",
    "paint_ring",
    "paint_shadow",
    "paint_status_pill",
    "paint_text",
    "shown_key",
    "status_pill_size",
    "width_of",
]
