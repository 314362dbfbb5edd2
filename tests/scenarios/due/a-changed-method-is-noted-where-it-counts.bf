# Glue is due by the word of its own line: what the site, or the item, says is nothing to it. Screws on
# the same bill have no word, so it is theirs that changes.
setting  issue period         at 2025-01-10
item     GLUE   kg    fifo
item     SCREW  each  fifo
item     KITE   each  made  fifo
bill     KITE
  + 1 GLUE issue manual
  + 2 SCREW
receive  9 GLUE   cost 2.00
receive  9 SCREW  cost 0.10
complete 1 KITE
setting  issue completion
  inbox    due-open SCREW
expect   inbox due-open/GLUE/stores none
expect   inbox due-open/SCREW/stores qty 2
item     GLUE   kg    issue emptied
expect   inbox due-open/GLUE/stores none
# Another product's bill takes it otherwise; what is due for kites is due as it was.
item     PLANE  each  made  fifo
bill     PLANE
  + 1 GLUE issue period
expect   inbox due-open/GLUE/stores none
# Here two lines say two words, and each has what is due by it.
bill     PLANE
  + 1 GLUE issue period
  + 1 GLUE issue manual
complete 1 PLANE
bill     PLANE
  + 2 GLUE issue period
  + 1 GLUE issue manual
expect   inbox due-open/GLUE/stores none
# Now the kite's own bill says another word, from today on; a bill from tomorrow on does not count yet.
bill     KITE   from 2025-01-11
  + 1 GLUE issue period
bill     KITE   to 2025-01-10
  + 1 GLUE issue emptied
  inbox    due-open GLUE
expect   inbox due-open/GLUE/stores qty 1
expect   check clean
