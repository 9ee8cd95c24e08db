"""The use cases of the desk: each change is one transaction with one entry in the audit trail."""
