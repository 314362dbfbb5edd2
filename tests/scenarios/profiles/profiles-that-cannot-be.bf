# What says two things at once, and what nothing can be taken by.
item     GLUE   kg    step 2  fifo
item     BAR    each  fifo
item     THIRD  each  step 0.3  fifo
item     KIT    each  phantom
item     CHAIR  each  made  fifo
unit     BAR    pack 10
bill     CHAIR
  + 2 GLUE fixed batch 10
  refused  FIELD_TWICE fixed and batch exclude each other
bill     CHAIR
  + 2 GLUE fixed setup 10
  refused  FIELD_TWICE fixed and setup exclude each other
bill     CHAIR
  + 2 GLUE batch 3 batch 4
  refused  FIELD_TWICE
bill     CHAIR
  + 2 BAR cut 1 from 6 multiple 4
  refused  FIELD_TWICE cut and multiple exclude each other
bill     CHAIR
  + 2 pack BAR cut 1 from 6
  refused  FIELD_TWICE cut and a unit exclude each other
bill     CHAIR
  + 2 BAR cut 1
  refused  FIELD_MISSING cut-from is missing
bill     CHAIR
  + 2 BAR cut-from 6
  refused  FIELD_MISSING cut is missing
bill     CHAIR
  + 2 BAR batch
  refused  FIELD_MISSING
bill     CHAIR
  + 2 BAR batch 0
  refused  NUMBER_SIGN
bill     CHAIR
  + 2 BAR setup -1
  refused  NUMBER_SIGN
bill     CHAIR
  + 2 BAR cut 0 from 6
  refused  NUMBER_SIGN
bill     CHAIR
  + 2 BAR multiple 1.0000001
  refused  NUMBER_DECIMALS
bill     CHAIR
  + 2 BAR batch ten
  refused  NUMBER_BAD
bill     CHAIR
  + 2 GLUE multiple 5
  refused  BILL_PROFILE a multiple of GLUE must be one of its step 2
bill     CHAIR
  + 2 BAR cut 7 from 6
  refused  BILL_PROFILE no piece of 7 can be cut from 6
bill     CHAIR
  + 2 THIRD cut 1 from 6
  refused  BILL_PROFILE a multiple of THIRD must be one of its step 0.3
bill     CHAIR
  + 2 KIT batch 10
  refused  BILL_PROFILE KIT is a phantom
bill     CHAIR
  + 2 KIT multiple 10
  refused  BILL_PROFILE KIT is a phantom
bill     CHAIR
  + 2 BAR cut 1 from 6
item     BAR  each  phantom
bill     BAR
  + 1 GLUE
complete 1 CHAIR  at 2025-07-01
  refused  BILL_PROFILE BAR is a phantom
