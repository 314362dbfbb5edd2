# An account that no event set up is refused: a slip of the pen makes none.
account  payables 1600  text "trade payables"
account  payables 1800  named  text "bank"
account  material 1400
account  expense  6510  named
expense  10.00   at 2025-01-10  account 1080
  refused  ACCOUNT_UNKNOWN 1080 of payables
# One of another role is none that an expense or a reason can name.
expense  10.00   account 1400
  refused  ACCOUNT_UNKNOWN 1400 of payables
reason   demo    account 6501
  refused  ACCOUNT_UNKNOWN 6501 of expense
reason   demo    account 6510
expense  10.00   account 1800
expense  10.00   account 1600
# Where no account has been set up the role's own word is one.
reason   repair  account expense
# What is undone is no account any more; what it booked stays.
account  payables 1900  named  key cash
expense  5.00    account 1900
undo     cash
expense  5.00    account 1900
  refused  ACCOUNT_UNKNOWN 1900 of payables
account  payables 2000  named  category parts
  refused  FIELD_TWICE
expect   balance payables -25.00
expect   check clean
