"""What does not change: readers of the reviewed tables in data/."""
