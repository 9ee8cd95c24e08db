"""Timings, outside of the ordinary run."""
