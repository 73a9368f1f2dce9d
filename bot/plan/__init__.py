"""The plan of a run: what the settings switch on, built; and why the rest is off."""
