"""What a worker may not do any more once it reads what came in.

Memory has an end. No byte can be written to a disk. On Linux no socket can be opened, no program
started, and no other process looked into or ended, by a filter of system calls (seccomp), which
cannot be taken away again. Elsewhere the readers themselves know no network.
"""

import ctypes
import errno
import platform
import struct
import sys
from contextlib import suppress

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2  # linux/prctl.h, linux/seccomp.h
_LOAD, _EQUAL, _FROM, _RETURN = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h
_NUMBER, _ARCHITECTURE = 0, 4  # offsets in seccomp_data
_ALLOW, _ERROR = 0x7FFF0000, 0x00050000 | errno.EPERM
_X32 = 0x40000000  # the other numbers of x86-64
_FORBIDDEN = {
    # socket, kill, execve, ptrace, tkill, tgkill, process_vm_readv, process_vm_writev, execveat,
    # pidfd_send_signal, io_uring_setup
    "x86_64": (0xC000003E, (41, 62, 59, 101, 200, 234, 310, 311, 322, 424, 425)),
    "aarch64": (0xC00000B7, (198, 129, 221, 117, 130, 131, 270, 271, 281, 424, 425)),
}
"""By machine: how the kernel calls it (linux/audit.h) and the numbers of its system calls."""


def confine(memory: int) -> None:
    """Take from this process what it does not need to read a file.

    Args:
        memory: bytes of address space that it keeps.
    """
    with suppress(ImportError):  # not on Windows
        import resource

        for limit, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_FSIZE, 0)):
            with suppress(ValueError, OSError):  # whoever started us allows less already
                resource.setrlimit(limit, (most, most))
    if sys.platform.startswith("linux") and platform.machine() in _FORBIDDEN:
        _filter_calls(*_FORBIDDEN[platform.machine()])


def _filter_calls(architecture: int, numbers: tuple[int, ...]) -> None:
    refuse = len(numbers) + 2  # place of the refusal, counted from the first comparison of a number
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, refuse + 1, architecture),
        (_LOAD, 0, 0, _NUMBER),
        (_FROM, refuse - 1, 0, _X32),
        *((_EQUAL, refuse - 2 - place, 0, number) for place, number in enumerate(numbers)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _ERROR),
    ]
    program = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    told = struct.pack("@HP", len(steps), ctypes.addressof(program))
    with suppress(OSError, AttributeError):
        prctl = ctypes.CDLL(None, use_errno=True).prctl
        prctl.argtypes = [ctypes.c_int, *[ctypes.c_ulong] * 4]
        if prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0:
            held = ctypes.create_string_buffer(told)
            prctl(_SET_SECCOMP, _FILTER, ctypes.addressof(held), 0, 0)
