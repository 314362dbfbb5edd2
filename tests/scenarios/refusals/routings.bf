# What is no routing: numbers that do not rise, an item that nobody makes, days that end before they
# begin, places that are not there. Nothing of it is written.
item     STEEL  kg
item     KIT    each  phantom
item     DOOR   each  made

routing  DOOR  at 2026-01-02
  + 10 cut
  + 10 bend
  refused  ROUTING_ORDER operation 10 behind 10
routing  DOOR
  + 20 cut
  + 10 bend
  refused  ROUTING_ORDER operation 10 behind 20
routing  DOOR  from 2026-02-02 to 2026-02-01
  + 10 cut
  refused  DATE_BAD DOOR ends before it begins
routing  GATE
  + 10 cut
  refused  ITEM_UNKNOWN GATE
routing  DOOR
  + 10 cut at SAW
  refused  PLACE_UNKNOWN SAW
routing  STEEL
  + 10 cut
  refused  ITEM_KIND STEEL is not made
routing  KIT
  + 10 pack
  refused  ITEM_KIND KIT is not made

# What has a routing that stands stays made; without it, it may be bought.
routing  DOOR  key route
  + 10 cut
item     DOOR  each  bought
  refused  ITEM_KIND DOOR is not made
undo     route  key unroute
item     DOOR  each  bought  key sold-on
undo     unroute
  refused  ITEM_KIND DOOR is not made
undo     sold-on
undo     unroute
undo     unroute
  refused  UNDO_NOTHING
