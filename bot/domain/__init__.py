"""The words of the trade and the pure rules on them."""
