"""A Discord of our own on loopback: REST v10, the gateway, and people to talk with."""

import warnings

with warnings.catch_warnings():
    # discord.py imports audioop for voice, which Python 3.11 warns of; warnings are errors here.
    warnings.simplefilter("ignore", DeprecationWarning)
    import discord as discord
