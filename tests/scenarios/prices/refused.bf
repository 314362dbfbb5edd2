# What is no price and no rule (24.1, 24.2).
category spare
item     BIKE  each  made
item     HOUR  h     resource
price    BIKE                                at 2025-01-02
  refused FIELD_MISSING
price    BIKE  none 5.00
  refused FIELD_TWICE
price    BIKE  0.00
  refused NUMBER_SIGN
price    TRIKE 5.00
  refused ITEM_UNKNOWN TRIKE
price    HOUR  5.00
  refused ITEM_KIND
price    BIKE  5.00 per 1 box
  refused UNIT_UNKNOWN
price-rule item BIKE
  refused FIELD_MISSING
price-rule cost-plus 20% margin 20%
  refused FIELD_TWICE
price-rule margin 100%
  refused NUMBER_RANGE
price-rule margin 33.33333%
  refused NUMBER_DECIMALS
price-rule margin 20% item BIKE category spare
  refused FIELD_TWICE
price-rule margin 20% category bikes
  refused CATEGORY_UNKNOWN bikes
price-rule margin 20% item HOUR
  refused ITEM_KIND
price-rule margin 20% round 0.001
  refused NUMBER_DECIMALS
price-rule none round 0.10
  refused FIELD_TWICE
# What a rule speaks of is not undone before it.
undo     @1
price-rule margin 20% category spare
  refused CATEGORY_UNKNOWN spare
category spare                                               key spare
price-rule margin 20% category spare                         key rule
undo     spare
  refused UNDO_REFUSED
undo     rule                                                key off
undo     spare
undo     off
  refused CATEGORY_UNKNOWN spare
price    BIKE 9.00                                           key bike
undo     @2
  refused UNDO_REFUSED
undo     bike 1
  refused UNDO_EXCEEDS
