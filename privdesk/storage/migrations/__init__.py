"""The history of the schema; each step is frozen and imports no live code."""
