# Tuesday, 14 April 2026: working day 8 of 20.

complete 8 BOARD lot B0414 at 2026-04-14T06:20 ref T-0382 key bl-0382
complete 8 BOARD lot B0414 at 2026-04-14T06:37 ref T-0383 by Jonas key bl-0383
complete 9 PROGRAMMED-BOARD scrapped 1 lot P0414 at 2026-04-14T07:28 key pl-0320
complete 10 RADIO serials R03544..R03553 at 2026-04-14T07:57 key rl-0372
receive 80 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-14T08:15 ref LS-49512 key gr-0280
complete 9 BOARD lost 1 lot B0414 at 2026-04-14T08:52 ref T-0384 key bl-0384
issue 6 AO3407A reason damage at 2026-04-14T08:56 key is-0060
ship 5 RADIO to FIELDLINE at 2026-04-14T09:33 ref A-12731 key dn-0463
complete 12 PROGRAMMED-BOARD lot P0414 at 2026-04-14T09:46 key pl-0321
scrap 8 SKY13317-373LF at 2026-04-14T09:59 note "reel end" key sc-0041
complete 11 RADIO serials R03554..R03564 at 2026-04-14T10:13 key rl-0373
ship 1 RADIO to WEB-SHOP at 2026-04-14T10:46 ref A-12739 key dn-0464
sell 1 RADIO from shop to COUNTER at 2026-04-14T10:58 key cs-0045
complete 10 BOARD lot B0414 at 2026-04-14T11:13 ref T-0385 key bl-0385
complete 11 PROGRAMMED-BOARD lot P0414 at 2026-04-14T11:58 key pl-0322
ship 12 RADIO to HAMHAUS at 2026-04-14T11:59 ref A-12743 key dn-0465
complete 11 RADIO serials R03565..R03575 at 2026-04-14T12:19 key rl-0374
ship 20 RADIO to OVERSEAS at 2026-04-14T13:11 ref A-12748 key dn-0466
complete 10 BOARD lot B0414 at 2026-04-14T13:34 ref T-0386 by Imke key bl-0386
tick at 2026-04-14T14:00 key tk-0055
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0414 at 2026-04-14T14:06 key pl-0323
ship 10 RADIO to HAMHAUS at 2026-04-14T14:23 ref A-12755 key dn-0467
complete 11 RADIO serials R03576..R03586 at 2026-04-14T14:35 note "wrapped twice" key rl-0375
  + 33 FOAM
ship 6 RADIO to MAKER-BOX at 2026-04-14T15:42 ref A-12759 key dn-0468
complete 11 BOARD lot B0414 at 2026-04-14T15:52 ref T-0387 key bl-0387
complete 11 PROGRAMMED-BOARD lot P0414 at 2026-04-14T16:19 key pl-0324
complete 11 RADIO serials R03587..R03597 at 2026-04-14T16:40 key rl-0376
ship 12 RADIO to RADIOWERK at 2026-04-14T16:58 ref A-12762 key dn-0469
operation 20 9 BOARD scrapped 1 at 2026-04-14T18:02 note "paste weighed" key sl-0151
  + 22.5 SOLDER-PASTE
ship 2 RADIO to WEB-SHOP at 2026-04-14T18:15 ref A-12770 key dn-0470
complete 9 BOARD lot B0414 at 2026-04-14T18:27 ref T-0388 key bl-0388
complete 12 PROGRAMMED-BOARD lot P0414 at 2026-04-14T18:28 key pl-0325
complete 9 RADIO serials R03598..R03606 at 2026-04-14T18:57 key rl-0377
ship 3 RADIO to WEB-SHOP at 2026-04-14T19:25 ref A-12773 key dn-0471
complete 10 BOARD lot B0414 at 2026-04-14T20:28 ref T-0389 note "paste weighed" key bl-0389
  + 23.9 SOLDER-PASTE
empty 1 reel RMCF0402JT39R0 at 2026-04-14T20:30 key em-0008
complete 13 PROGRAMMED-BOARD lot P0414 at 2026-04-14T20:41 key pl-0326
ship 10 RADIO to FIELDLINE at 2026-04-14T20:42 ref A-12775 key dn-0472
complete 9 RADIO scrapped 1 serials R03607..R03615 at 2026-04-14T21:02 key rl-0378
operation 20 9 BOARD at 2026-04-14T21:20 key sl-0152
count 1331 FSMRA3JH at 2026-04-14T21:21 key ct-0098
count 968 CX3225GB25000D0HEQZ1 at 2026-04-14T21:28 key ct-0099
count 2605 LTST-S220KSKT at 2026-04-14T21:36 by Imke key ct-0100
count 5877 BLM21PG221SN1D at 2026-04-14T21:38 by Imke key ct-0101
expense 599.00 account 3410 at 2026-04-14T21:50 note "wages of the day" key ex-0061
expense 310.50 account 3420 at 2026-04-14T21:50 note machines key ex-0062
tick at 2026-04-14T22:00 key tk-0056

# What must hold in the evening.
expect stock BOARD 50
expect stock PROGRAMMED-BOARD 35
expect stock RADIO 212
expect stock RADIO 5 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 267
expect stock CASE 233 in painter
expect due RMCF0402JT39R0 388
expect inbox below-min/MAX2837ETM+/line/SMT none
expect stock CASE 233 value 687.35
expect stock CARTON 292 value 105.12
expect stock MCR01MRTF1202 3288
expect stock LPC4320FBD144,551 326
expect stock SOLDER-PASTE 815.8
expect balance payables -309745.10
