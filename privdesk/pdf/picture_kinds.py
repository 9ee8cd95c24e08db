"""The kinds of picture that can become a page."""

PICTURES = frozenset(
    {"image/jpeg", "image/png", "image/gif", "image/tiff", "image/bmp", "image/webp"}
)
"""Media types."""
