"""Documents as PDF: read here, made later."""
