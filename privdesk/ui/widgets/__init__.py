"""Widgets that know how to look and to be used by keyboard, and nothing of the office."""
