"""Whether a file lies on a drive of another computer.

SQLite's write-ahead log needs memory that all who open the file share, so it is not safe there
(https://sqlite.org/wal.html); the rollback journal is.
"""

import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
"""What Linux tells of its drives (https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html)."""

_REMOTE = frozenset(
    {
        "9p",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.rclone",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb3",
        "smbfs",
        "vboxsf",
    }
)
_POINT = 4  # place of the mount point in a line


def is_on_network(path: Path) -> bool:
    """Whether the drive of a path is one of another computer; False where the system does not say.

    Linux and Windows say; of macOS it is not asked.
    """
    found = path.resolve()
    if sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE
        kind: int = ctypes.windll.kernel32.GetDriveTypeW(found.anchor)
        return found.drive.startswith("\\\\") or kind == remote
    try:
        lines = MOUNTS.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return False
    here, kind_here = Path(), ""
    for line in lines:
        place, _, drive = line.partition(" - ")
        point = Path(_spelled(place.split()[_POINT]))
        # A later line lies over an earlier one of the same place.
        if found.is_relative_to(point) and len(point.parts) >= len(here.parts):
            here, kind_here = point, drive.split()[0]
    return kind_here in _REMOTE


def _spelled(place: str) -> str:
    for sign, written in ((" ", "\\040"), ("\t", "\\011"), ("\n", "\\012"), ("\\", "\\134")):
        place = place.replace(written, sign)
    return place
