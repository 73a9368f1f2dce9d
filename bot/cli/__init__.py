"""The commands, one file each: COMMANDS lists them in the order of the menu, with one line each."""

COMMANDS: dict[str, str] = {
    "demo": "Watch 911 fail in Massachusetts in a minute: no token, no network.",
    "chat": "Talk to Callbox here.",
    "run": "Run Telegram, Discord, the feeds and the web.",
    "ask": "Answer a question as the bot would.",
    "status": "The reading of each state and of each source.",
    "ingest": "What CAP, IPAWS, NWS or RSS documents would do.",
    "post": "Publish an agency's update.",
    "replay": "Play a scenario on its own clock.",
    "proposals": "What spoke of 911 and changed nothing; confirm it if it should.",
    "places": "The directory of where to go.",
    "agency": "Who may post, and for which states.",
    "channels": "The channels that are told first, in each state.",
    "subscribers": "Counts per platform and state; never who.",
    "deliveries": "How far the newest pushes have come.",
    "words": "The sentences in every language, and who has reviewed them.",
    "check": "What works, what does not, how to mend it.",
    "db": "Migrations, backup, restore, key.",
}
"""Name of the command, which is its file in this folder -> what it does."""
