"""What a reader process can be asked, by name; what is given with it stands beside."""

READ = "read"  # data: bytes, name: str, then ReadOptions at will; gives an Article
READ_TEXT = "read text"  # text: str; gives an Article
ENCODINGS = "encodings"  # data: bytes, name: str; gives pairs of an encoding and a line that it reads
CHAPTERS = "chapters"  # data: bytes, name: str; gives names
LIMITS = "limits"  # nothing; gives the names of the limits that hold
WARM = "warm"  # nothing; loads what the commonest formats need, gives no names

_WALL, _WALL_A_MEGABYTE = 60.0, 4.0  # three and two times the processor's: other programs want it too


def wall_seconds(data: bytes | str) -> float:
    """How long a reader of ``data`` may take before it is stopped from outside, in seconds."""
    return _WALL + _WALL_A_MEGABYTE * (len(data) / 1_000_000)
