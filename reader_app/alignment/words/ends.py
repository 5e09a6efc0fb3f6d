"""The chunks between blanks that two texts begin and end with alike: they are not even read word by word."""

from reader_app.alignment.words.subsequence import common_prefix, common_suffix

CONTEXT = 2
_BORDERS = ("", " ")
Ends = tuple[int, int]


def shared_ends(a: str, b: str) -> Ends:
    """How many code points two texts share at their beginning and end, in whole chunks and CONTEXT chunks less.

    Of two texts that are alike all is beginning.
    """
    if a == b:
        return len(a), 0
    cut = common_prefix(a, b)
    cut = cut + 1 if a[cut : cut + 1] in _BORDERS and b[cut : cut + 1] in _BORDERS else a.rfind(" ", 0, cut) + 1
    head = cut - 1
    for _ in range(CONTEXT):
        head = a.rfind(" ", 0, head) if head > 0 else 0
    head = max(0, head)
    if cut > min(len(a), len(b)):
        return head, 0
    rest_a, rest_b = a[cut:], b[cut:]
    same = common_suffix(rest_a, rest_b)
    i, j = len(rest_a) - same, len(rest_b) - same
    whole = (not i or rest_a[i - 1] == " ") and (not j or rest_b[j - 1] == " ")
    tail = i - 1 if whole else rest_a.find(" ", i)
    for _ in range(CONTEXT):
        if tail < 0 and not whole:
            return head, 0
        tail, whole = rest_a.find(" ", tail + 1), False
    return head, len(rest_a) - tail - 1 if tail >= 0 else 0
