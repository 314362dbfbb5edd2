# The whole schemes are not points among others, and a category has to be known.
points   traditional sale
  refused VALUE_UNKNOWN traditional, by-count and charge-first each stand alone
points   by-count charge-first
  refused VALUE_UNKNOWN traditional, by-count and charge-first each stand alone
points   purchase completion
  refused VALUE_UNKNOWN points without sale: nothing would ever be booked
points   by-count  category TOYS
  refused CATEGORY_UNKNOWN TOYS
category TOYS  key toys
points   by-count  category TOYS  key toy-points
undo     toys
  refused UNDO_REFUSED
undo     toy-points
undo     toys
