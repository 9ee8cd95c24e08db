"""Why a file cannot be read, in one sentence for the screen."""


class Unreadable(Exception):
    """The file is no table, or more than is read; says what to do."""
