# Monday, 9 March 2026: working day 6 of 20. The leaflet of the spring campaign goes into each box
# from today until the 20th.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-09T06:10 key mv-0018
move 2 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-09T06:10 key mv-0019
complete 10 BOARD lot B0309 at 2026-03-09T06:20 ref T-0082 key bl-0082
complete 10 BOARD lot B0309 at 2026-03-09T06:35 ref T-0083 key bl-0083
receive 15 pack PCB cost 154.00 per 1 pack from HOLM-PCB at 2026-03-09T07:00 ref LS-48596 key gr-0083
receive 19 box CASE cost 112.80 per 1 box from MERIDIAN at 2026-03-09T07:09 ref LS-48605 key gr-0084
complete 10 BOARD lot B0309 at 2026-03-09T07:29 ref T-0084 key bl-0084
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T07:34 by Tarek key pl-0073
complete 11 RADIO serials R00769..R00779 at 2026-03-09T07:58 by Ole key rl-0079
complete 10 BOARD lot B0309 at 2026-03-09T08:26 ref T-0085 by Jonas key bl-0085
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T08:30 key pl-0074
complete 10 RADIO serials R00780..R00789 at 2026-03-09T08:56 key rl-0080
issue 6 LTST-S220KRKT reason engineering at 2026-03-09T09:04 key is-0011
complete 9 BOARD lot B0309 at 2026-03-09T09:22 ref T-0086 key bl-0086
ship 1 RADIO to WEB-SHOP at 2026-03-09T09:28 ref A-10894 key dn-0100
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T09:34 key pl-0075
complete 8 RADIO serials R00790..R00797 at 2026-03-09T09:48 by Jonas key rl-0081
scrap 7 GRM155R61A104KA01D at 2026-03-09T10:01 note "reel end" key sc-0009
ship 4 RADIO to CAMPUS-LAB at 2026-03-09T10:05 ref A-10895 key dn-0101
complete 10 BOARD lot B0309 at 2026-03-09T10:13 ref T-0087 key bl-0087
move 4 RADIO from finished to shop at 2026-03-09T10:15 key mv-0020
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T10:37 key pl-0076
ship 12 RADIO to RADIOWERK at 2026-03-09T10:49 ref A-10903 key dn-0102
complete 9 RADIO serials R00798..R00806 at 2026-03-09T10:50 key rl-0082
sell 1 RADIO from shop to COUNTER at 2026-03-09T10:58 key cs-0011
complete 10 BOARD lot B0309 at 2026-03-09T11:12 ref T-0088 key bl-0088
ship 6 RADIO to HAMHAUS at 2026-03-09T11:32 ref A-10911 key dn-0103
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T11:37 key pl-0077
complete 10 RADIO serials R00807..R00816 at 2026-03-09T11:48 key rl-0083
ship 15 RADIO to OVERSEAS at 2026-03-09T12:03 ref A-10915 key dn-0104
complete 10 BOARD lot B0309 at 2026-03-09T12:07 ref T-0089 note "paste weighed" key bl-0089
  + 24.6 SOLDER-PASTE
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T12:31 key pl-0078
complete 8 RADIO serials R00817..R00824 at 2026-03-09T12:39 key rl-0084
ship 4 RADIO to WEB-SHOP at 2026-03-09T12:46 ref A-10917 key dn-0105
complete 8 BOARD lot B0309 at 2026-03-09T13:06 ref T-0090 note "dropped at the feeder" key bl-0090
  + 49 GRM1555C1H101JA01D
ship 1 RADIO to WEB-SHOP at 2026-03-09T13:26 ref A-10925 key dn-0106
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T13:34 key pl-0079
complete 9 RADIO serials R00825..R00833 at 2026-03-09T13:40 by Imke key rl-0085
complete 9 BOARD scrapped 2 lot B0309 at 2026-03-09T13:53 ref T-0091 note "paste weighed" key bl-0091
  + 27.6 SOLDER-PASTE
tick at 2026-03-09T14:00 key tk-0011
ship 12 RADIO to HAMHAUS at 2026-03-09T14:03 ref A-10934 key dn-0107
complete 11 RADIO serials R00834..R00844 at 2026-03-09T14:36 key rl-0086
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T14:42 key pl-0080
ship 3 RADIO to MAKER-BOX at 2026-03-09T14:43 ref A-10938 key dn-0108
operation 20 10 BOARD at 2026-03-09T14:54 key sl-0033

# The distributor wants 24 radios by Thursday: an order, with its due day and line.
order MO-301 24 RADIO due 2026-03-12 tolerance 5% line FINAL at 2026-03-09T15:12 key mo-0001

complete 10 BOARD lot B0309 at 2026-03-09T15:19 ref T-0092 key bl-0092
ship 3 RADIO to MAKER-BOX at 2026-03-09T15:22 ref A-10941 key dn-0109
complete 8 RADIO serials R00845..R00852 at 2026-03-09T15:29 key rl-0087
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T15:40 key pl-0081
complete 11 BOARD lot B0309 at 2026-03-09T15:50 ref T-0093 key bl-0093
ship 6 RADIO to MAKER-BOX at 2026-03-09T16:04 ref A-10948 key dn-0110
complete 10 RADIO serials R00853..R00862 at 2026-03-09T16:28 key rl-0088
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T16:36 by Jonas key pl-0082
complete 8 BOARD lot B0309 at 2026-03-09T16:42 ref T-0094 key bl-0094
ship 2 RADIO to WEB-SHOP at 2026-03-09T16:46 ref A-10951 key dn-0111
complete 11 RADIO serials R00863..R00873 at 2026-03-09T17:23 key rl-0089
ship 6 RADIO to MAKER-BOX at 2026-03-09T17:23 ref A-10959 key dn-0112
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T17:38 key pl-0083
complete 8 BOARD lot B0309 at 2026-03-09T17:39 ref T-0095 note "dropped at the feeder" key bl-0095
  + 53 RMCF0402JT470R
ship 1 RADIO to WEB-SHOP at 2026-03-09T17:59 ref A-10964 key dn-0113
complete 10 RADIO serials R00874..R00883 at 2026-03-09T18:19 key rl-0090
complete 9 BOARD lot B0309 at 2026-03-09T18:38 ref T-0096 key bl-0096
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T18:38 by Tarek key pl-0084
ship 6 RADIO to FIELDLINE at 2026-03-09T18:44 ref A-10971 key dn-0114
complete 11 RADIO serials R00884..R00894 at 2026-03-09T19:11 key rl-0091
ship 20 RADIO to OVERSEAS at 2026-03-09T19:22 ref A-10974 key dn-0115
operation 20 10 BOARD at 2026-03-09T19:32 note "paste weighed" key sl-0034
  + 23.2 SOLDER-PASTE
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T19:40 key pl-0085
complete 10 BOARD lot B0309 at 2026-03-09T19:57 ref T-0097 key bl-0097
ship 6 RADIO to HAMHAUS at 2026-03-09T19:59 ref A-10981 key dn-0116
complete 11 RADIO serials R00895..R00905 at 2026-03-09T20:05 by Jonas key rl-0092
complete 11 BOARD lot B0309 at 2026-03-09T20:21 ref T-0098 key bl-0098
empty 1 reel RMCF0402JT39R0 at 2026-03-09T20:30 key em-0002
ship 16 RADIO to RADIOWERK at 2026-03-09T20:38 ref A-10990 key dn-0117
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T20:44 by Ole key pl-0086
complete 8 RADIO serials R00906..R00913 at 2026-03-09T21:04 key rl-0093
operation 20 8 BOARD at 2026-03-09T21:20 key sl-0035
count 15778 RMCF0402ZT0R00 at 2026-03-09T21:21 key ct-0017
count 6659 GRM155R61A334KE15D at 2026-03-09T21:26 by Tarek key ct-0018
count 1834 PPPC112LFBN-RC at 2026-03-09T21:34 key ct-0019
count 1037 LXES1TBCC2-004 at 2026-03-09T21:39 key ct-0020
expense 595.00 account 3410 at 2026-03-09T21:50 note "wages of the day" key ex-0012
expense 315.50 account 3420 at 2026-03-09T21:50 note machines key ex-0013
tick at 2026-03-09T22:00 key tk-0012

# What must hold in the evening.
expect stock BOARD 20
expect stock PROGRAMMED-BOARD 93
expect stock RADIO 115
expect stock RADIO 5 in shop
expect stock BOARD/20 8
expect due RMCF0402JT39R0 306
expect stock CASE 924 value 2587.20
expect stock CARTON 599 value 215.64
expect stock RMCF0402FT330K 1717
expect stock GRM1555C1H220JA01D 16571
expect stock SOLDER-PASTE 578.1
expect owed SKY13350-385LF 0
expect balance payables -97850.25
