"""What comes in from outside, read without harm."""
