"""The lexicon: the words in which agencies speak of 911, as patterns over plain lower-case sentences."""
