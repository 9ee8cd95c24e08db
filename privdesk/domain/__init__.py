"""The rules of the office: pure records and functions, standard library only."""
