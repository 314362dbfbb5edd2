# A list of sources holds its own words, each once.
item     WHEEL  each  at 2025-01-10  sources annex
  refused VALUE_UNKNOWN
item     WHEEL  each  sources stores,stores
  refused VALUE_UNKNOWN
item     WHEEL  each  sources stores,
  refused VALUE_UNKNOWN
item     WHEEL  each  sources default,stores
  refused VALUE_UNKNOWN
item     WHEEL  each  sources stores sources line
  refused FIELD_TWICE
item     WHEEL  each  sources staged,line,stores,shelf,alternates,blow-through
item     WHEEL  each sources default
