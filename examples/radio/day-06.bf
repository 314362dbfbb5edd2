# Monday, 9 March 2026: working day 6 of 20. The leaflet of the spring campaign goes into each box
# from today until the 20th.

move 1 tray MAX5864ETM+ from stores to line/SMT at 2026-03-09T06:10 key mv-0023
move 3 tray LPC4320FBD144,551 from stores to line/SMT at 2026-03-09T06:10 key mv-0024
complete 10 BOARD lot B0309 at 2026-03-09T06:20 ref T-0081 key bl-0081
operation 20 9 BOARD at 2026-03-09T06:38 note "paste weighed" key sl-0038
  + 24 SOLDER-PASTE
receive 15 pack PCB cost 154.00 per 1 pack from HOLM-PCB at 2026-03-09T07:00 ref LS-48633 key gr-0087
complete 9 BOARD lot B0309 at 2026-03-09T07:03 ref T-0082 key bl-0082
receive 15 box CASE cost 112.80 per 1 box from MERIDIAN at 2026-03-09T07:09 ref LS-48638 key gr-0088
complete 13 PROGRAMMED-BOARD lot P0309 at 2026-03-09T07:31 key pl-0073
complete 11 BOARD lot B0309 at 2026-03-09T07:33 ref T-0083 key bl-0083
complete 11 RADIO serials R00750..R00760 at 2026-03-09T07:59 key rl-0077
receive 143 each PAINTED-CASE cost 0.65 per 1 each from LACKWERK at 2026-03-09T08:15 ref LS-48643 key gr-0089
operation 20 9 BOARD at 2026-03-09T08:22 key sl-0039
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T08:28 key pl-0074
complete 9 BOARD lot B0309 at 2026-03-09T08:47 ref T-0084 by Imke key bl-0084
complete 11 RADIO serials R00761..R00771 at 2026-03-09T08:54 by Jonas key rl-0078
issue 18 GRM1555C1H220JA01D reason training at 2026-03-09T08:58 key is-0012
operation 20 11 BOARD at 2026-03-09T09:22 key sl-0040
ship 10 RADIO to HAMHAUS at 2026-03-09T09:32 ref A-10890 key dn-0096
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T09:33 by Mara key pl-0075
complete 11 BOARD lot B0309 at 2026-03-09T09:47 ref T-0085 key bl-0085
complete 9 RADIO serials R00772..R00780 at 2026-03-09T09:48 by Ole key rl-0079
scrap 50 GRM1555C1H330JA01D at 2026-03-09T10:00 note "feeder jam" key sc-0010
ship 3 RADIO to WEB-SHOP at 2026-03-09T10:13 ref A-10897 key dn-0097
complete 10 BOARD scrapped 1 lot B0309 at 2026-03-09T10:19 ref T-0086 by Imke note "paste weighed" key bl-0086
  + 25.6 SOLDER-PASTE
move 180 CASE from stores to painter at 2026-03-09T10:30 key mv-0025
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T10:33 by Ole key pl-0076
complete 10 RADIO serials R00781..R00790 at 2026-03-09T10:40 key rl-0080
ship 2 RADIO to WEB-SHOP at 2026-03-09T10:47 ref A-10905 key dn-0098
sell 1 RADIO from shop to COUNTER at 2026-03-09T11:00 key cs-0009
complete 11 BOARD lot B0309 at 2026-03-09T11:11 ref T-0087 key bl-0087
complete 10 RADIO serials R00791..R00800 at 2026-03-09T11:25 key rl-0081
ship 3 RADIO to MAKER-BOX at 2026-03-09T11:32 ref A-10910 key dn-0099
complete 9 PROGRAMMED-BOARD lot P0309 at 2026-03-09T11:38 key pl-0077
operation 20 8 BOARD at 2026-03-09T12:11 key sl-0041
ship 15 RADIO to OVERSEAS at 2026-03-09T12:11 ref A-10914 key dn-0100
complete 10 RADIO serials R00801..R00810 at 2026-03-09T12:19 note "wrapped twice" key rl-0082
  + 30 FOAM
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T12:31 key pl-0078
complete 8 BOARD lot B0309 at 2026-03-09T12:36 ref T-0088 key bl-0088
ship 3 RADIO to WEB-SHOP at 2026-03-09T12:48 ref A-10916 key dn-0101
operation 20 11 BOARD at 2026-03-09T13:00 by Jonas note "paste weighed" key sl-0042
  + 27.3 SOLDER-PASTE
complete 10 RADIO serials R00811..R00820 at 2026-03-09T13:18 by Tarek key rl-0083
complete 11 BOARD lot B0309 at 2026-03-09T13:25 ref T-0089 key bl-0089
ship 1 RADIO to WEB-SHOP at 2026-03-09T13:30 ref A-10924 key dn-0102
complete 12 PROGRAMMED-BOARD lot P0309 at 2026-03-09T13:37 key pl-0079
operation 20 9 BOARD at 2026-03-09T13:55 note "dropped at the feeder" key sl-0043
  + 41 LMK105BJ105KV-F
tick at 2026-03-09T14:00 key tk-0011
complete 9 RADIO scrapped 1 serials R00821..R00829 at 2026-03-09T14:07 key rl-0084
ship 12 RADIO to HAMHAUS at 2026-03-09T14:08 ref A-10933 key dn-0103
complete 9 BOARD lot B0309 at 2026-03-09T14:20 ref T-0090 key bl-0090
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T14:40 key pl-0080
ship 6 RADIO to FIELDLINE at 2026-03-09T14:48 ref A-10942 key dn-0104
operation 20 11 BOARD at 2026-03-09T14:54 key sl-0044
complete 8 RADIO serials R00830..R00837 at 2026-03-09T14:54 key rl-0085

# The distributor wants 24 radios by Thursday: an order, with its due day and line.
order MO-301 24 RADIO due 2026-03-12 tolerance 5% line FINAL at 2026-03-09T15:12 key mo-0001

complete 11 BOARD lot B0309 at 2026-03-09T15:19 ref T-0091 key bl-0091
ship 3 RADIO to MAKER-BOX at 2026-03-09T15:23 ref A-10944 key dn-0105
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T15:38 key pl-0081
complete 9 BOARD lot B0309 at 2026-03-09T15:44 ref T-0092 key bl-0092
complete 11 RADIO serials R00838..R00848 at 2026-03-09T15:48 key rl-0086
ship 6 RADIO to MAKER-BOX at 2026-03-09T16:01 ref A-10949 key dn-0106
complete 9 RADIO serials R00849..R00857 at 2026-03-09T16:39 key rl-0087
complete 8 BOARD scrapped 1 lot B0309 at 2026-03-09T16:40 ref T-0093 note tombstones key bl-0093
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T16:40 key pl-0082
ship 12 RADIO to HAMHAUS at 2026-03-09T16:42 ref A-10958 key dn-0107
ship 16 RADIO to RADIOWERK at 2026-03-09T17:18 ref A-10967 key dn-0108
complete 10 RADIO serials R00858..R00867 at 2026-03-09T17:32 key rl-0088
complete 7 BOARD scrapped 1 lot B0309 at 2026-03-09T17:35 ref T-0094 note "dropped at the feeder" key bl-0094
  + 53 RMCF0402JT470R
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0309 at 2026-03-09T17:45 by Mara key pl-0083
ship 6 RADIO to FIELDLINE at 2026-03-09T18:00 ref A-10974 key dn-0109
complete 9 RADIO serials R00868..R00876 at 2026-03-09T18:27 key rl-0089
ship 6 RADIO to HAMHAUS at 2026-03-09T18:37 ref A-10981 key dn-0110
complete 7 BOARD scrapped 2 lot B0309 at 2026-03-09T18:38 ref T-0095 note "oven too cold" key bl-0095
complete 10 PROGRAMMED-BOARD lot P0309 at 2026-03-09T18:45 key pl-0084
complete 11 RADIO serials R00877..R00887 at 2026-03-09T19:17 key rl-0090
ship 3 RADIO to MAKER-BOX at 2026-03-09T19:22 ref A-10986 key dn-0111
complete 9 BOARD lot B0309 at 2026-03-09T19:29 ref T-0096 key bl-0096
complete 11 PROGRAMMED-BOARD lot P0309 at 2026-03-09T19:39 key pl-0085
ship 2 RADIO to WEB-SHOP at 2026-03-09T20:04 ref A-10988 key dn-0112
complete 8 RADIO serials R00888..R00895 at 2026-03-09T20:10 key rl-0091
complete 9 BOARD lot B0309 at 2026-03-09T20:24 ref T-0097 key bl-0097
ship 6 RADIO to MAKER-BOX at 2026-03-09T20:36 ref A-10989 key dn-0113
complete 11 PROGRAMMED-BOARD scrapped 1 lot P0309 at 2026-03-09T20:45 key pl-0086
complete 11 RADIO serials R00896..R00906 at 2026-03-09T21:05 key rl-0092
operation 20 9 BOARD at 2026-03-09T21:20 key sl-0045
count 2136 B0310J50100AHF at 2026-03-09T21:25 by Imke key ct-0018
count 5172 SKY13317-373LF at 2026-03-09T21:26 key ct-0019
count 6148 BSS84 at 2026-03-09T21:37 key ct-0020
count 2035 MCR01MRTF1202 at 2026-03-09T21:41 key ct-0021
expense 630.00 account 3410 at 2026-03-09T21:50 note "wages of the day" key ex-0012
expense 305.00 account 3420 at 2026-03-09T21:50 note machines key ex-0013
tick at 2026-03-09T22:00 key tk-0012

# What must hold in the evening.
expect stock BOARD 12
expect stock PROGRAMMED-BOARD 91
expect stock RADIO 130
expect stock RADIO 6 in shop
expect stock BOARD/20 9
expect stock PAINTED-CASE 183
expect stock CASE 354 in painter
expect due RMCF0402JT39R0 10042
expect stock CASE 914 value 2559.20
expect stock CARTON 602 value 216.72
expect stock RMCF0402FT330K 1729
expect stock GRM1555C1H220JA01D 16697
expect stock SOLDER-PASTE 611.9
expect owed SKY13350-385LF 0
expect balance payables -97894.45
