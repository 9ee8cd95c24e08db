"""Debian's Chromium, headless, spoken to through ChromeDriver with the standard library alone."""

import json
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Browser:
    """One window of Chromium."""

    def __init__(self, base: str) -> None:
        self._base = base

    def call(self, method: str, path: str, value: object = None) -> Any:  # noqa: ANN401
        """Say something to ChromeDriver; gives its answer."""
        data = json.dumps(value or {}).encode() if method == "POST" else None
        request = urllib.request.Request(self._base + path, data, method=method)
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def open(self, url: str) -> None:
        """Go to a page."""
        self.call("POST", "/url", {"url": url})

    def find(self, selector: str) -> str:
        """An element by its CSS selector."""
        wanted = {"using": "css selector", "value": selector}
        return str(self.call("POST", "/element", wanted)[_ELEMENT])

    def type(self, selector: str, text: str) -> None:
        """Type into a field."""
        self.call("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def click(self, selector: str) -> None:
        """Click an element."""
        self.call("POST", f"/element/{self.find(selector)}/click")

    def protocol(self, command: str, **parameters: object) -> Any:  # noqa: ANN401
        """A command of the DevTools protocol."""
        told = {"cmd": command, "params": parameters}
        return self.call("POST", "/goog/cdp/execute", told)

    def requested(self) -> list[str]:
        """The addresses that the page asked for since the last look."""
        entries = self.call("POST", "/se/log", {"type": "performance"})
        events = [json.loads(entry["message"])["message"] for entry in entries]
        return [
            event["params"]["url"]
            for event in events
            if event["method"] in {"Page.frameRequestedNavigation", "Page.frameScheduledNavigation"}
        ]


@contextmanager
def browser() -> Iterator[Browser]:
    """A browser of its own, closed at the end."""
    driver, chromium = shutil.which("chromedriver"), shutil.which("chromium")
    if driver is None or chromium is None:
        pytest.fail("Debian's chromium and chromium-driver are missing; see TEST_PROGRAMS.")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as profile:
        process = subprocess.Popen(
            [driver, f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield from _session(port, chromium, Path(profile))
        finally:
            process.terminate()
            process.wait(30)


def _session(port: int, chromium: str, profile: Path) -> Iterator[Browser]:
    root = Browser(f"http://127.0.0.1:{port}")
    for _attempt in range(100):
        try:
            root.call("GET", "/status")
            break
        except OSError:
            time.sleep(0.1)  # noqa: TID251 - another process starts
    options = {"binary": chromium, "args": [*_FLAGS, f"--user-data-dir={profile}"]}
    wanted = {
        "browserName": "chrome",
        "goog:chromeOptions": options,
        "goog:loggingPrefs": {"performance": "ALL"},
    }
    made = root.call("POST", "/session", {"capabilities": {"alwaysMatch": wanted}})
    window = Browser(f"http://127.0.0.1:{port}/session/{made['sessionId']}")
    try:
        yield window
    finally:
        window.call("DELETE", "")
