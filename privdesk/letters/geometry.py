"""Where things stand on the page, in points; the measures come from the design system, section 17.

US Letter, folded in three for a No. 10 window envelope (4 1/8 by 9 1/2 inches).
"""

from typing import Final

_MM: Final = 72 / 25.4  # points

PAGE_WIDTH: Final = 215.9 * _MM
PAGE_HEIGHT: Final = 279.4 * _MM
MARGIN: Final = 25.4 * _MM
LETTERHEAD_TOP: Final = 15.24 * _MM
ADDRESS_LEFT: Final = 25.4 * _MM
ADDRESS_TOP: Final = 64.5 * _MM
SUBJECT_TOP: Final = 98.0 * _MM
REFERENCE_LEFT: Final = 142.7 * _MM
FOLDS: Final = (98.4 * _MM, 188.9 * _MM)
FOLD_MARK_LEFT: Final = 0.12 * 25.4 * _MM
FOLD_MARK_LENGTH: Final = 0.2 * 25.4 * _MM

WINDOW_LEFT: Final = 22.2 * _MM
WINDOW_RIGHT: Final = 111.1 * _MM
WINDOW_TOP: Final = 63.5 * _MM
WINDOW_BOTTOM: Final = 85.7 * _MM
"""What is seen through the window whatever way the folded letter slides."""

EXPOSED_RIGHT: Final = 136.5 * _MM
EXPOSED_TOP: Final = 57.2 * _MM
EXPOSED_BOTTOM: Final = 92.1 * _MM
"""What may be seen through the window; nothing but the address may stand in it."""

BODY_SIZE: Final = 11.0
BODY_LEADING: Final = 14.08  # 128 %
CAPTION_SIZE: Final = 8.0
CAPTION_LEADING: Final = 10.5
FOOTER_LINE: Final = 16.0 * _MM
"""Height of the footer's rule above the lower edge."""
