# Friday, 17 April 2026: working day 11 of 20.

complete 9 BOARD lot B0417 at 2026-04-17T06:20 ref T-0408 by Ole key bl-0408
complete 11 BOARD lot B0417 at 2026-04-17T06:39 ref T-0409 by Mara key bl-0409
rework 1 RADIO serials R03698 labour 4.20 at 2026-04-17T06:40 by Tarek key rw-0033
  + 1 PAINTED-CASE
rework 1 RADIO serials R03746 labour 4.20 at 2026-04-17T06:40 key rw-0034
  + 1 PAINTED-CASE
receive 3 reel GRM1555C1H330JA01D cost 32.80 per 1 reel from NORDMARK at 2026-04-17T07:00 ref LS-49531 key gr-0283
receive 8 box ANTENNA cost 322.00 per 1 box from MERIDIAN at 2026-04-17T07:04 ref LS-49534 key gr-0284
receive 5 reel GRM155R61A104KA01D cost 23.75 per 1 reel from NORDMARK at 2026-04-17T07:09 ref LS-49542 by Jonas key gr-0285
receive 16 box USB-CABLE cost 40.50 per 1 box from MERIDIAN at 2026-04-17T07:13 ref LS-49549 key gr-0286
receive 1 reel GRM1555C1H181JA01D cost 20.40 per 1 reel from NORDMARK at 2026-04-17T07:18 ref LS-49552 by Jonas key gr-0287
receive 3 box SCREW cost 12.20 per 1 box from ALTENBURG at 2026-04-17T07:22 ref LS-49556 by Tarek key gr-0288
receive 1 reel LMK105BJ105KV-F cost 61.40 per 1 reel from NORDMARK at 2026-04-17T07:27 ref LS-49565 key gr-0289
receive 32 bundle CARTON cost 9.25 per 1 bundle from LAKESIDE at 2026-04-17T07:31 ref LS-49573 key gr-0290
complete 13 PROGRAMMED-BOARD lot P0417 at 2026-04-17T07:31 key pl-0340
receive 1 reel GRM1555C1H3R0CA01D cost 15.60 per 1 reel from NORDMARK at 2026-04-17T07:36 ref LS-49581 key gr-0291
receive 9 bag FOAM cost 22.10 per 1 bag from LAKESIDE at 2026-04-17T07:40 ref LS-49584 key gr-0292
receive 1 reel GRM1555C1H180JA01D cost 31.60 per 1 reel from NORDMARK at 2026-04-17T07:45 ref LS-49590 key gr-0293
receive 1 pad LABEL-SHEET cost 32.50 per 1 pad from LAKESIDE at 2026-04-17T07:49 ref LS-49593 key gr-0294
receive 1 reel LTST-S220KGKT cost 127.50 per 1 reel from KESTREL at 2026-04-17T07:54 ref LS-49602 key gr-0295
receive 10 roll TAPE cost 2.25 per 1 roll from LAKESIDE at 2026-04-17T07:58 ref LS-49611 by Imke key gr-0296
complete 11 RADIO serials R03766..R03776 at 2026-04-17T07:58 by Jonas key rl-0395
receive 2 reel 10103592-0001LF cost 219.00 per 1 reel from ALTENBURG at 2026-04-17T08:03 ref LS-49616 key gr-0297
receive 2 reel NRG4026T4R7M cost 169.00 per 1 reel from NORDMARK at 2026-04-17T08:12 ref LS-49620 key gr-0298
receive 80 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-04-17T08:15 ref LS-49626 key gr-0299
receive 9 bag PPPC112LFBN-RC cost 181.50 per 1 bag from ALTENBURG at 2026-04-17T08:21 ref LS-49632 by Mara key gr-0300
receive 1 reel DMP2305U-7 cost 96.50 per 1 reel from KESTREL at 2026-04-17T08:30 ref LS-49633 by Jonas key gr-0301
operation 20 10 BOARD at 2026-04-17T08:37 key sl-0160
receive 1 reel ERJ-2GEJ223X cost 5.60 per 1 reel from NORDMARK at 2026-04-17T08:39 ref LS-49637 by Jonas key gr-0302
receive 1 reel RMCF0402FT1K00 cost 11.70 per 1 reel from NORDMARK at 2026-04-17T08:48 ref LS-49642 key gr-0303
receive 2 reel RMCF0402JT39R0 cost 10.05 per 1 reel from NORDMARK at 2026-04-17T08:57 ref LS-49644 key gr-0304
issue 7 TPS62410DRCR reason engineering at 2026-04-17T09:02 key is-0066
complete 10 BOARD lot B0417 at 2026-04-17T09:02 ref T-0410 key bl-0410
receive 1 reel RMCF0402FT330K cost 5.95 per 1 reel from NORDMARK at 2026-04-17T09:06 ref LS-49648 key gr-0305
receive 1 bag FSMRA3JH cost 146.00 per 1 bag from ALTENBURG at 2026-04-17T09:15 ref LS-49657 by Mara key gr-0306
receive 1 reel SKY13350-385LF cost 1362.00 per 1 reel from TIDEWATER at 2026-04-17T09:24 ref LS-49660 by Imke key gr-0307
receive 1 reel DEA162400HT-8004B1 cost 291.00 per 1 reel from TIDEWATER at 2026-04-17T09:33 ref LS-49668 key gr-0308
ship 10 RADIO to FIELDLINE at 2026-04-17T09:33 ref A-12850 key dn-0493
receive 1 reel LXES1TBCC2-004 cost 216.00 per 1 reel from KESTREL at 2026-04-17T09:42 ref LS-49674 key gr-0309
complete 9 PROGRAMMED-BOARD lot P0417 at 2026-04-17T09:46 key pl-0341
receive 2 reel SI5351C-B-GM cost 760.00 per 1 reel from KESTREL at 2026-04-17T09:51 ref LS-49676 key gr-0310
complete 11 RADIO serials R03777..R03787 at 2026-04-17T09:52 key rl-0396
receive 13 tray LPC4320FBD144,551 cost 450.60 per 1 tray to stores from KESTREL at 2026-04-17T10:00 ref LS-49685 key gr-0311
scrap 22 GRM1555C1H220JA01D at 2026-04-17T10:00 note "reel end" key sc-0044
receive 1 reel 7V-12.000MAAE-T cost 361.00 per 1 reel from TIDEWATER at 2026-04-17T10:09 ref LS-49693 key gr-0312
receive 16 pack PCB cost 158.50 per 1 pack from HOLM-PCB at 2026-04-17T10:18 ref LS-49698 key gr-0313
receive 3 jar SOLDER-PASTE cost 41.20 per 1 jar from ALTENBURG at 2026-04-17T10:27 ref LS-49706 key gr-0314
complete 11 BOARD lot B0417 at 2026-04-17T10:30 ref T-0411 note "paste weighed" key bl-0411
  + 26.1 SOLDER-PASTE
ship 15 RADIO to OVERSEAS at 2026-04-17T10:34 ref A-12854 key dn-0494
receive 1 roll SERIAL-LABEL cost 14.60 per 1 roll from LAKESIDE at 2026-04-17T10:36 ref LS-49709 key gr-0315
receive 21 box CASE cost 118.00 per 1 box from MERIDIAN at 2026-04-17T10:45 ref LS-49714 key gr-0316
sell 1 RADIO from shop to COUNTER at 2026-04-17T10:59 key cs-0050
complete 9 RADIO serials R03788..R03796 at 2026-04-17T11:40 key rl-0397
ship 4 RADIO to WEB-SHOP at 2026-04-17T11:48 ref A-12861 key dn-0495
complete 9 PROGRAMMED-BOARD lot P0417 at 2026-04-17T11:59 key pl-0342
issue 18 GRM1555C1H180JA01D reason training at 2026-04-17T11:59 by Ole key is-0067
operation 20 8 BOARD at 2026-04-17T12:33 by Tarek key sl-0161
ship 2 RADIO to WEB-SHOP at 2026-04-17T12:53 ref A-12868 key dn-0496
complete 8 BOARD lot B0417 at 2026-04-17T12:58 ref T-0412 key bl-0412
complete 9 RADIO serials R03797..R03805 at 2026-04-17T13:39 key rl-0398
ship 8 RADIO to HAMHAUS at 2026-04-17T13:56 ref A-12872 key dn-0497
tick at 2026-04-17T14:00 key tk-0061
complete 11 PROGRAMMED-BOARD lot P0417 at 2026-04-17T14:04 key pl-0343
operation 20 11 BOARD at 2026-04-17T14:29 key sl-0162
complete 11 BOARD lot B0417 at 2026-04-17T14:54 ref T-0413 key bl-0413
issue 4 GRM155R61A334KE15D reason damage at 2026-04-17T15:03 key is-0068
ship 2 RADIO to WEB-SHOP at 2026-04-17T15:05 ref A-12873 key dn-0498
complete 10 RADIO serials R03806..R03815 at 2026-04-17T15:25 key rl-0399
hold 1 RADIO serials R03815 in finished at 2026-04-17T15:25 note "no reception" key ho-0033
ship 6 RADIO to FIELDLINE at 2026-04-17T16:12 ref A-12875 key dn-0499
complete 10 PROGRAMMED-BOARD lot P0417 at 2026-04-17T16:22 key pl-0344
complete 10 BOARD lot B0417 at 2026-04-17T16:27 ref T-0414 by Imke key bl-0414
ship 6 RADIO to FIELDLINE at 2026-04-17T17:19 ref A-12882 key dn-0500
complete 9 RADIO serials R03816..R03824 at 2026-04-17T17:21 key rl-0400
ship 10 RADIO to FIELDLINE at 2026-04-17T18:26 ref A-12891 key dn-0501
complete 10 BOARD lot B0417 at 2026-04-17T18:27 ref T-0415 key bl-0415
complete 9 PROGRAMMED-BOARD lot P0417 at 2026-04-17T18:29 key pl-0345
complete 11 RADIO serials R03825..R03835 at 2026-04-17T19:08 key rl-0401
ship 10 RADIO to HAMHAUS at 2026-04-17T19:36 ref A-12898 key dn-0502
operation 20 11 BOARD at 2026-04-17T20:24 key sl-0163
complete 13 PROGRAMMED-BOARD lot P0417 at 2026-04-17T20:42 key pl-0346
ship 12 RADIO to RADIOWERK at 2026-04-17T20:43 ref A-12901 key dn-0503
complete 11 BOARD lot B0417 at 2026-04-17T20:49 ref T-0416 key bl-0416
complete 10 RADIO serials R03836..R03845 at 2026-04-17T21:09 key rl-0402
operation 20 8 BOARD at 2026-04-17T21:20 key sl-0164
count 180 W25Q80BVSSIG at 2026-04-17T21:27 key ct-0109
count 2030 LXES1TBCC2-004 at 2026-04-17T21:34 key ct-0110
count 31025 GRM1555C1H330JA01D at 2026-04-17T21:40 key ct-0111
expense 646.00 account 3410 at 2026-04-17T21:50 note "wages of the day" key ex-0068
expense 303.50 account 3420 at 2026-04-17T21:50 note machines key ex-0069
tick at 2026-04-17T22:00 key tk-0062

# What must hold in the evening.
expect stock BOARD 98
expect stock PROGRAMMED-BOARD 22
expect stock RADIO 186
expect stock RADIO 6 in shop
expect stock BOARD/20 8
expect stock PAINTED-CASE 261
expect stock CASE 7 in painter
expect due RMCF0402JT39R0 6240
expect inbox below-min/LPC4320FBD144,551/line/SMT none
expect stock CASE 847 value 2498.65
expect stock CARTON 862 value 310.32
expect stock PCB 850
expect stock HK10056N2S-T 2883
expect stock SOLDER-PASTE 1739.1
expect balance payables -334953.00
