"""Ten-digit numbers of the North American plan: what may be printed and what may not."""

import re

_PLAN = re.compile(r"[2-9][0-8][0-9][2-9][0-9]{6}")
_SERVICE = re.compile(r"\d11")


def ten_digits(written: str) -> str | None:
    """A number as "617-343-4240", or None where it is outside the North American plan.

    Refuses extensions, letters, service codes (N11) and numbers of one repeated digit.
    """
    digits = re.sub(r"[\s().+-]", "", written)
    if len(digits) == 11 and digits.startswith("1"):
        digits = digits[1:]
    if not _PLAN.fullmatch(digits) or _SERVICE.fullmatch(digits[:3]) or _SERVICE.fullmatch(digits[3:6]):
        return None
    if len(set(digits[3:])) == 1:
        return None
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
