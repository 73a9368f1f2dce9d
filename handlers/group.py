"""Groups: what only their admins may change."""

from bot.domain.talk import Answer, say

ONLY_ADMINS = Answer((say("only-admins"),))
