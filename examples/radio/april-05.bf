# Thursday, 9 April 2026: working day 5 of 20.

complete 8 BOARD lot B0409 at 2026-04-09T06:20 ref T-0357 by Tarek key bl-0357
operation 20 11 BOARD at 2026-04-09T06:32 key sl-0141
rework 1 RADIO serials R03270 labour 4.20 at 2026-04-09T06:40 key rw-0029
  + 1 CX3225GB25000D0HEQZ1
complete 11 BOARD lot B0409 at 2026-04-09T06:57 ref T-0358 key bl-0358
complete 13 PROGRAMMED-BOARD lot P0409 at 2026-04-09T07:29 key pl-0299
complete 8 RADIO serials R03310..R03317 at 2026-04-09T07:59 key rl-0348
receive 72 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-09T08:15 ref LS-49497 key gr-0277
complete 9 BOARD lot B0409 at 2026-04-09T08:36 ref T-0359 key bl-0359
issue 5 GRM155R71H331KA01D reason engineering at 2026-04-09T08:59 key is-0053
ship 5 RADIO to CAMPUS-LAB at 2026-04-09T09:26 ref A-12572 key dn-0433
complete 13 PROGRAMMED-BOARD lot P0409 at 2026-04-09T09:43 key pl-0300
complete 8 RADIO serials R03318..R03325 at 2026-04-09T09:55 by Jonas key rl-0349
hold 1 RADIO serials R03325 in finished at 2026-04-09T09:55 note "no reception" key ho-0028
scrap 44 RMCF0402JT39R0 at 2026-04-09T09:59 note "feeder jam" key sc-0036
complete 8 BOARD lot B0409 at 2026-04-09T10:31 ref T-0360 note "paste weighed" key bl-0360
  + 20.5 SOLDER-PASTE
ship 1 RADIO to WEB-SHOP at 2026-04-09T10:51 ref A-12581 key dn-0434
sell 1 RADIO from shop to COUNTER at 2026-04-09T10:59 key cs-0040
complete 8 RADIO serials R03326..R03333 at 2026-04-09T11:45 key rl-0350
complete 11 PROGRAMMED-BOARD lot P0409 at 2026-04-09T11:56 key pl-0301
issue 6 BSS84 reason damage at 2026-04-09T11:57 key is-0054
ship 4 RADIO to MAKER-BOX at 2026-04-09T12:14 ref A-12585 key dn-0435
complete 9 BOARD lot B0409 at 2026-04-09T12:34 ref T-0361 key bl-0361
complete 11 RADIO serials R03334..R03344 at 2026-04-09T13:40 key rl-0351
ship 4 RADIO to WEB-SHOP at 2026-04-09T13:40 ref A-12594 key dn-0436
tick at 2026-04-09T14:00 key tk-0049
complete 10 PROGRAMMED-BOARD lot P0409 at 2026-04-09T14:07 by Mara key pl-0302
complete 8 BOARD lot B0409 at 2026-04-09T14:25 ref T-0362 key bl-0362
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-04-09T14:37 key mv-0098
scrap 56 BLM21PG221SN1D at 2026-04-09T14:59 note "feeder jam" key sc-0037
issue 8 LTST-S220KRKT reason engineering at 2026-04-09T15:02 key is-0055
ship 6 RADIO to FIELDLINE at 2026-04-09T15:09 ref A-12599 key dn-0437
complete 11 RADIO serials R03345..R03355 at 2026-04-09T15:30 key rl-0352
sell 1 RADIO from shop to COUNTER at 2026-04-09T15:57 key cs-0041
complete 13 PROGRAMMED-BOARD lot P0409 at 2026-04-09T16:23 by Mara key pl-0303
ship 2 RADIO to WEB-SHOP at 2026-04-09T16:25 ref A-12603 key dn-0438
complete 8 BOARD scrapped 1 lot B0409 at 2026-04-09T16:30 ref T-0363 note "oven too cold" key bl-0363
complete 10 RADIO serials R03356..R03365 at 2026-04-09T17:21 key rl-0353
ship 1 RADIO to WEB-SHOP at 2026-04-09T17:56 ref A-12611 key dn-0439
operation 20 11 BOARD at 2026-04-09T18:26 by Tarek note "paste weighed" key sl-0142
  + 25.3 SOLDER-PASTE
complete 13 PROGRAMMED-BOARD lot P0409 at 2026-04-09T18:30 key pl-0304
complete 11 BOARD lot B0409 at 2026-04-09T18:51 ref T-0364 key bl-0364
ship 3 RADIO to WEB-SHOP at 2026-04-09T19:14 ref A-12619 key dn-0440
complete 11 RADIO serials R03366..R03376 at 2026-04-09T19:15 key rl-0354
hold 1 RADIO serials R03376 in finished at 2026-04-09T19:15 note "clock is off" key ho-0029
complete 9 BOARD lot B0409 at 2026-04-09T20:26 ref T-0365 key bl-0365
ship 2 RADIO to WEB-SHOP at 2026-04-09T20:36 ref A-12625 key dn-0441
complete 12 PROGRAMMED-BOARD lot P0409 at 2026-04-09T20:46 key pl-0305
complete 11 RADIO serials R03377..R03387 at 2026-04-09T21:05 key rl-0355
operation 20 10 BOARD at 2026-04-09T21:20 by Mara key sl-0143
count 6483 SKY13350-385LF at 2026-04-09T21:26 key ct-0087
count 18240 RMCF0402ZT0R00 at 2026-04-09T21:32 key ct-0088
count 9438 RMCF0402JT1K80 at 2026-04-09T21:32 key ct-0089
count 1702 MGA-81563-TR1G at 2026-04-09T21:37 key ct-0090
expense 671.00 account 3410 at 2026-04-09T21:50 note "wages of the day" key ex-0054
expense 312.00 account 3420 at 2026-04-09T21:50 note machines key ex-0055
expense 400.00 account 3430 at 2026-04-09T21:50 note "energy of the week" key ex-0056
tick at 2026-04-09T22:00 key tk-0050

# What must hold in the evening.
expect stock BOARD 67
expect stock PROGRAMMED-BOARD 24
expect stock RADIO 194
expect stock RADIO 3 in shop
expect stock BOARD/20 10
expect stock PAINTED-CASE 260
expect stock CASE 469 in painter
expect due RMCF0402JT39R0 5372
expect inbox below-min/MAX5864ETM+/line/SMT none
expect stock CASE 469 value 1383.55
expect stock CARTON 521 value 187.56
expect stock HK10056N2S-T 3377
expect stock 10103592-0001LF 548
expect stock SOLDER-PASTE 1333.9
expect balance payables -306793.20
expect balance incurred 5208.50
expect balance applied -3075.50
expect balance expense:bulk 112.11
expect check clean
