# A draft is refused where its own lines lead back to its item by versions that count. Drafts of other items do not
# count: the cycle that two drafts would make is found when the second is released.
item     WHEEL  each  fifo
item     FRAME  each  made  semi  fifo
item     BIKE   each  made  fifo
bill     BIKE
  + 1 FRAME
bill     FRAME  draft
  + 1 BIKE
  refused  BILL_CYCLE FRAME > BIKE > FRAME
bill     FRAME  draft
  + 1 FRAME
  refused  BILL_CYCLE FRAME > FRAME

item     A  each  made  fifo
item     B  each  made  fifo
bill     A  draft
  + 1 B
bill     B  draft
  + 1 A
bill     A  release 1
bill     B  release 1
  refused  BILL_CYCLE B > A > B
expect   version A 1 released
expect   version B 1 draft
