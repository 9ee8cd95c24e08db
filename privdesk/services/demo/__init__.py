"""The sample case file: invented situations of an office, and as many invented cases as wanted."""

from privdesk.services.demo.make import make_demo, post_folder

__all__ = ["make_demo", "post_folder"]
