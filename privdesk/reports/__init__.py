"""Figures on paper and as files: PDF, XLSX, CSV, and the values that JSON is made of."""
