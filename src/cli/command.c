#include "cli/command.h"

#include <stdio.h>
#include <string.h>

#include "engine/inbox.h"

#define BIT(option) (UINT64_C(1) << (option))

static const char books_details[] =
    "What each account holds, and what the next close will book there. SCHEME is purchase,sale or "
    "any other points with sale, or traditional, by-count or charge-first; behind it, or alone, "
    "fifo, lifo, average, standard or period-average, for all stock, and in-time: as if nothing "
    "had been heard of "
    "late. The events are played again as if every `points` and every item had said so, in memory: "
    "the book is not touched. It takes as long as a replay.";
static const char compare_details[] =
    "A and B are each a scheme, as of `books --under`, or the word book: as it is kept. First "
    "what each account holds under A and under B; then, cause by cause and item by item, what the "
    "result differs by, to the smallest unit of money. The result is the cost: all that is neither "
    "stock, owed, due, payables nor opening. Causes that do not differ are left out; the "
    "differences of the others sum to that of the result.";
static const char run_details[] =
    "A worksheet holds events, the postings they must give and what must then hold. Each event "
    "is posted and compared; each expectation is judged. Without a book the events go into a new "
    "one in memory that ends with the command.\n"
    "\n"
    "An event without `at` has the `at` of the event above it. A file is read to its end first, "
    "so that every malformed line is named. It is posted all or nothing; a book in memory is "
    "thrown away in any case. In a named book the first file that fails ends the command, unless "
    "it is told to keep going.";
static const char post_details[] =
    "Without FILE, or where FILE is -, standard input is read. A file is posted all or nothing: "
    "one refused event, and none is written. With --keep-going every good event stays and the "
    "others are listed. An event whose key was posted before with the same content counts once. "
    "The first file that fails ends the command, unless it is told to keep going.\n"
    "\n"
    "An event without `at` happened now. Without --format the first line tells the format.";
static const char preview_details[] =
    "Reads events as `post` does, decides each on the book as it is behind those above it, and "
    "prints the posting that it would get: stock picked, layers taken, entries. Nothing is "
    "written, whatever the answer. What would be refused is listed, as by `post`.\n"
    "\n"
    "Without FILE, or where FILE is -, standard input is read.";
static const char init_details[] =
    "FILE, or what BACKFLUSH_BOOK names, must not exist, not even empty. It has its name when "
    "all of it is on the disk: of several that make one book at once one does, and a crash "
    "leaves none. A new book has one site, the currency EUR with 2 decimals, and records "
    "purchase, completion and sale; the events `book`, `site` and `points` change that.";
static const char undo_details[] =
    "KEY is the key of the event or @ and its number. With QTY only a part is taken back, of the "
    "lot or serial number that --lot names. Stock, layers and owed issues come back exactly as "
    "they were; the journal keeps both postings.";
static const char export_details[] =
    "Prints every event in order. Posted into a new book the export gives the same book, down to "
    "the hash of the last event: it carries the moments at which the events were recorded. The "
    "format is that of a worksheet, unless told otherwise.";
static const char export_journal_details[] =
    "Writes the journal for another program: ledger, hledger, beancount, odoo, erpnext, tryton, "
    "quickbooks, xero, csv or json (one object a line). Every account is looked at first; where a "
    "role has none, or the shape cannot take it, that is said and nothing is written.\n"
    "\n"
    "A booking is an event, or with --by-day a day; its name says what is summed in it. The same "
    "events and days give the same bytes. What is posted later, also on days that were handed "
    "over, "
    "is a batch of its own: the last line, on standard error, says with which --events it begins. "
    "--from and --to are days of the books.";
static const char reconcile_details[] =
    "FILE is what the other books hold, as CSV with a heading: the names of bookings under id, "
    "code, ref, reference, narration or description, and debit and credit, or amount. Rows without "
    "such a name are passed over. Listed are bookings that are missing there, there twice "
    "(doubled), there with another amount (differs) or not of this book (unknown); --from, --to "
    "and --events say what should be there.";
static const char check_details[] =
    "Recomputes the book from its base tables and says for each statement whether it holds; "
    "where one does not, it names the first event at which it is wrong. It sums what was posted: "
    "what has been set up, what is live of single events and lines, carries, and the order of "
    "layers and owed issues are proved by `replay`, which takes longer.";
static const char replay_details[] =
    "Rebuilds the book from its events alone and compares every hash and then every row of every "
    "table with what the book holds: what `check` does not prove, this does. The first event "
    "that differs is named, or the row where none can be.";
/* How the stock of a month's end is proved, said where either side of it is listed. */
#define PLANT_DAYS                                                                                 \
    "\n\nDays are those of the plant, in `balance` those of the books: what was heard of after "   \
    "its "                                                                                         \
    "day had been closed stands here on that day, there on the first open one. " PROOF_OF_DAYS
#define BOOKS_DAYS                                                                                 \
    "\n\nDays are those of the books, in `stock` those of the plant: what was heard of after its " \
    "day had been closed stands here on the first open day, there on its own. " PROOF_OF_DAYS
#define PROOF_OF_DAYS                                                                              \
    "To prove the stock of a month's end compare both as known when the month was closed, with "   \
    "`--as-of DAY --known MOMENT`. As known now they differ by the entries that `journal --from` " \
    "the next day shows with a `day` not after DAY."
static const char stock_details[] =
    "The value at a place is its share of what all of the item's stock is worth. As of a day "
    "counts "
    "what was moved and owed up to it, late events on their own day; so what a late event settled "
    "before the day on which it came to be owed is less than nothing in between." PLANT_DAYS;
static const char layers_details[] =
    "--from, --to and --key are of a layer's day and of the event that formed it. A layer has no "
    "place: stock is physical, layers are cost, and whatever is picked anywhere is taken from the "
    "layers by the item's method; `stock --place` values what lies at a place. As of a day, or as "
    "known then, the book is played again up to it, which takes as long as a replay; late events "
    "count on their own day, so what one drew from a layer of a later day is less than nothing in "
    "between." PLANT_DAYS;
static const char owed_details[] =
    "--from, --to and --key are of the event that owes. As of a day counts what came to be owed "
    "and what was settled up to it, late events on their own day; so what a late event settled "
    "before the day on which it came to be owed is less than nothing in between." PLANT_DAYS;
static const char due_details[] =
    "--from, --to and --key are of the event whose need it is. What triggers it stands under "
    "until; flush issues it by hand.";
static const char operations_details[] =
    "Of each operation of an order's routing the pay point that it belongs to, and of a pay "
    "point what was reported there good, scrapped and lost, what skipped it and was caught up, "
    "what has passed it in all, and what of that is still in process. Pieces of operations "
    "behind the last pay point are those that the order has completed.";
static const char usage_details[] =
    "What reports with actual use took, beside what their bills say of it, and the difference at "
    "what was paid. It is not booked. What is undone is left out. --from, --to and --key are of "
    "the report.";
static const char variances_details[] =
    "What was made, reworked or taken apart cost more than its standard (U, unfavourable) or less "
    "(F), cause by cause, as it stands: what is undone is left out. With it the price variances "
    "and revaluations that were booked, each at its event. `of` says of which component or "
    "resource. A period is a month of the books. --from, --to and --key are of the event.";
static const char items_details[] = "As of a day, or as known then, are stock and what is owed; "
                                    "the rest is as set up now." PLANT_DAYS;
static const char orders_details[] =
    "What is planned, what the reports say was made, and what is still open, by due day. An order "
    "of reworks is of kind `rework`; one whose reports take what was staged for it consumes "
    "`staged`. --from and --to are of the due day. As of a day, or as known then, the book is "
    "played "
    "again up to it, which takes as long as a replay; what was undone later stood.";
static const char inbox_details[] =
    "Lists what stands in the inbox, by money at risk, then age: nothing is kept there, an entry "
    "stands while its cause does. --from and --to are of the day since when it stands. With --on "
    "ages and what is late are as of that day; what stands is always as of now.\n"
    "\n"
    "`inbox show ENTRY` says what is behind an entry and lists the events that would fix it, as "
    "a worksheet spells them. `inbox fix ENTRY` posts the first of them, or the N-th. Where only "
    "a person knows the price of goods, or of which lot they are, --cost and --lot say it. What is "
    "fine as it is the event `accept ENTRY` takes out.\n"
    "\n"
    "CAUSE is one of these:";
static const char plan_details[] =
    "A schedule is CSV with a heading (semicolons and tabs will do), or JSON, an object a line or "
    "an array of them: item, qty (or quantity), due, "
    "line (L stands for the place line/L), and if wished order, unit, to and tolerance. Each row "
    "is an order, named by it or else ITEM-DUE-LINE. What is new is planned, what differs is "
    "changed, what was cancelled is reopened; a row that says what the order already says posts "
    "nothing. All rows or none are posted.\n"
    "\n"
    "An open order that an earlier schedule planned is missing where this one speaks of its line "
    "and its day, and not of it: it is named, and with --cancel-missing cancelled, if nothing was "
    "begun of it.";
static const char schedule_details[] =
    "What the orders plan and what of it was made, by line, item and due day: good, scrapped and "
    "lost pieces, what is still to be made, and by how many days that is late. Cancelled orders "
    "are left out, finished ones are not open. --from and --to are of the due day.";
static const char history_details[] =
    "In order of recording, with the stock after each move, at --place if one is named, and what "
    "all of the item's stock is then worth. Where two picks are costed together, or goods are on "
    "their way from one place to another, there is no value in between.";
static const char journal_details[] =
    "A row is an entry, of each event the debits first; `item` is what the event is about. Entries "
    "are sums and have no item: --item, --category and "
    "--place keep the whole postings of the events that are about such an item, or in which such "
    "an item was moved, owed or valued anew; of a place, those that moved something there or owe "
    "there." BOOKS_DAYS;
static const char events_details[] =
    "--item, --category and --place keep the events that are about such an item, or in which "
    "such an item was moved, owed or valued anew; of a place, those that moved something there "
    "or owe there. --from, --to and --as-of are of `day`, that of the plant; `books` is that of "
    "the books.";
static const char balance_details[] =
    "A row is an account: opening before --from, what was debited and credited since, closing. "
    "Roles that share an account stand in one row; of a role that is asked for by name its own "
    "part." BOOKS_DAYS;
static const char import_details[] =
    "FILE is CSV as KiCad, Odoo or ERPNext export bills of material. Without --post nothing is "
    "written: the events are printed as a worksheet. Items that the book does not have are "
    "refused, or added with --items: products as made (a kit as a phantom), the others as "
    "bought. A bill that is as it stands is left out. One row that is wrong, and nothing is "
    "posted.";
static const char bills_details[] =
    "A version is a draft, which counts for nothing, released, or retired: then it counts no "
    "more from the day under `retired` on. `from` and `to` are its days; of those that count on "
    "a day it is the one that begins last, of two the newer. `saved` is the event since which it "
    "counts, or which saved the draft.";
static const char bill_difference_details[] =
    "VERSION is a version's number or its name. Compared is what one unit, or one run, of ITEM "
    "needs of each component: its lines through phantoms, with those that count today or --on "
    "that day. What is the same is not listed.";
static const char stages_details[] =
    "What is on hand is worth, by category and by the place where it lies: stores, a line, "
    "finished, "
    "the back-order shelf. A place has its share of what each item is worth, as in `stock`, "
    "divided as in `elements`; `items` says of how many.";
static const char elements_details[] =
    "What is on hand of each item is worth, and how that divides into material, labour, machine, "
    "overhead and work outside; conversion is what nobody divided further.";
static const char closing_details[] =
    "What is open as of DAY, as known now, each with the money at risk and the command that shows "
    "it; code 4 where anything is. What waits in the inbox, and which orders are open, is as of "
    "now. `proof` says whether the accounts hold what stock, owed and due put there, role by role; "
    "what they differ by for facts that were heard of after the day had been closed is named, and "
    "is no fault.";
static const char proof_details[] =
    "By role: what stock, owed and due put there by what happened up to the day, what the account "
    "holds by the days of the books, and the difference. `late` happened by then and is booked "
    "behind it, `ahead` is booked by then and happened behind it; `late` lists both. What is left "
    "unexplained is a fault, of which `check` says at which event; it is empty where behind the "
    "day "
    "the book's points were changed, or where a category stands.";
static const char late_details[] =
    "Entries of material, finished, owed and due whose event the day puts on one side and whose "
    "day of the books on the other: `late`, heard of after its day had been closed, or `ahead`, "
    "booked by a close behind the day. They are what `stock` and `balance` as of that day differ "
    "by.";
static const char worth_details[] =
    "What stock, what is owed and what is due are worth, by category, and in which role of the "
    "accounts that stands.";
static const char counts_details[] =
    "What lies at each place, its share of the item's value, and the last count of it there that "
    "stands. With --from only what was not counted from that day on.";
static const char report_details[] =
    "Flow of value from purchase to sale, accounts, variances and losses, stock by stage, its "
    "proof "
    "against the accounts, and what is open: as text, HTML or PDF on standard output. Without days "
    "of the period that was closed last, else up to today. The same book gives the same bytes; a "
    "PDF is drawn by cairo, and another version of that, or other fonts, may draw it otherwise.";
static const char flow_details[] =
    "Debits and credits of the period, by role and by the kind of the event that booked them. Days "
    "are those of the books.";
static const char keygen_details[] =
    "Writes a secret key into the new file FILE, which only its owner can read, and the public key "
    "that belongs to it into FILE.pub and to standard output. Keep the secret key outside the book "
    "and away from whoever can write it.";
static const char statement_details[] =
    "Prints what the book said when a period was closed, as text: its days, the event and hash "
    "with "
    "which its chain ended, totals by account, stock by category and role, its proof against the "
    "accounts, and how much was owed, due and in the inbox. It ends with an Ed25519 signature. The "
    "same close gives the same bytes at any time; where it is not the last event any more, the "
    "book "
    "is played again up to it.";
static const char verify_details[] =
    "Says whether the statement in FILE was signed by the key whose public half is given, and is "
    "unchanged: it takes no book for that. With --book (BACKFLUSH_BOOK is not looked at) also "
    "whether the book says the same still: a cut end, another hash at that event or another total "
    "is named. FILE may be -, standard input.";
static const char scrap_details[] =
    "What was scrapped, of stock and in reports, and lost when goods were taken apart: one row "
    "for each item, reason, order and operation, summed over the days asked for. A report at an "
    "operation counts for the product. What was undone is not there. The value is what the "
    "events booked to it since, whatever the books record.";
static const char replenish_details[] =
    "One row a target that `replenish ITEM in PLACE` set: what is available there (free and not "
    "expired, less what is due and owed there), and where that is below the least, how much is to "
    "be moved from which places, and what they lack. Nothing moves by itself: such a target stands "
    "in the inbox as `below-min`, with the moves ready to post.";
static const char where_used_details[] =
    "Without --levels the lines of all bills that are no drafts, with their days; `counts` marks "
    "what counts today, or --on that day. With it only what counts then: each product that uses "
    "ITEM, under it those that use that "
    "one, and so on. `line` is how much its bill takes of `of`, `qty` how much of ITEM one unit, "
    "or one run, takes that way.";
static const char explain_details[] =
    "KEY is the key of the event or @ and its number. First the posting of the day, as the event "
    "gave it; of a completion `# bill:` says which versions of its product's bill, of phantoms "
    "and of what was blown through it used. Then, behind `# since:`, each later event with the "
    "lines in which it settled what this one owed, took something of it back or made it happen "
    "again, or changed what it is worth. What the product of an average or standard item bears of "
    "that, and what a late event costs anew, has no line: the later event's entries have it. "
    "Last, behind `# now:`, what it drew from average pools, where that costs another figure by "
    "now.";
static const char cost_details[] =
    "Level by level: what an item costs by its bill and rates today (roll-up) and what its "
    "layers in stock cost (actual), material and conversion apart; the last columns say what "
    "of the conversion is labour, machine, overhead or work outside. Quantity and cost are those "
    "of one piece of ITEM. What a bill takes once a run stands there `per run`, with the "
    "quantity and cost of a run, and has no part in the piece's. Figures are rounded half away "
    "from zero: quantities to the millionth, costs to four decimals beyond the currency's.\n"
    "\n"
    "As of a day go the bills and rates of that day, what stock was then worth and what had then "
    "last come in: the book is played again up to it, which takes as long as a replay. As known "
    "then, bills and rates are those known then, too.";

static const char standards_details[] =
    "What made items should cost by their bills, routings and rates of today, or of the day of "
    "--on, from the standards of what is bought, else what it cost when it last came in: of each "
    "item that is valued at standard or has one, or of ITEM. Beside it the standard in force since "
    "`from`, the difference by element, and by how much the stock of `qty` would be revalued. "
    "Nothing is posted. A standard is exact until it is rounded, once, to four decimals beyond the "
    "currency's.\n"
    "\n"
    "With --actual what completions and receipts of the last 90 days, or since --from, cost on "
    "average stands in its place, of each item "
    "with a standard; `qty` is then how much was made or received. --lines prints the events that "
    "would set it from that day on: with --draft they put it forward under a name, `drafts` "
    "shows what it would revalue, and the event `approve` lets all of it come into force.";

static const char cost_sheet_details[] =
    "What QTY of an item, else one, cost by its bill, routings and rates of today, or of the day "
    "of "
    "--on, part by part: a component adds what it costs, a made one on the way its own work alone, "
    "an output of a bill takes off what it bears; unit_cost is the whole of one. Then the sums by "
    "level, and the total, to which they and the elements add up. Behind it, and no part of it, "
    "what is taken once a run (run), the standard in force and what stock stands at now, for QTY.";

static const char drafts_details[] =
    "Standards that `standard ... draft NAME` put forward and no `approve NAME` has let come into "
    "force: beside each the standard of today, or of the day of --on, the difference by element, "
    "and by how much the stock of `qty` would be revalued. Of several of an item under one name "
    "the newest is pending. `preview --line 'approve NAME by WHO'` shows the entry.";

static const char margins_details[] =
    "What is sold: its cost today, or on the day of --on, by its standard, else by what is on "
    "hand, "
    "what came in last or its bill (source says which); its price; the margin, of_price and "
    "of_cost; the rule that counts, whether it is of the item, its category or all; what that "
    "proposes, and by how much it differs from the price. --lines prints the events that would set "
    "it from that day on.\n"
    "\n"
    "With --from, and --to, also what was sold in those days, less what of it came back since, its "
    "cost, and what it would have earned at the price of each day. Revenue is not in the books: "
    "`sales` is worked out from prices, not from invoices; `unpriced` was sold at no price.";

static const char serve_details[] =
    "Posts into BOOK and answers its lists, on 127.0.0.1, at --port, until SIGTERM or SIGINT; "
    "what has begun then ends. Where it listens is printed first; each request is a line of JSON "
    "on standard error. Other programs, this one among them, may use the book meanwhile, and post "
    "to it. docs/api.md says what there is to ask; every request needs a token.";

static const char token_details[] =
    "`token add NAME --role ROLE` makes a token and prints it, once: the book keeps only its "
    "digest. `token list` names them all, `token revoke NAME` ends one. ROLE is viewer, operator, "
    "planner, accountant or admin.";

static const char user_details[] =
    "`user add NAME --role ROLE` says that somebody may sign in to the server's pages, and prints "
    "a "
    "link, once: over it he sets his password, within a day. `user link NAME` prints another, for "
    "who has forgotten it; --port is that of the server. `user list` names them all, `user end "
    "NAME` ends one and his sessions. ROLE is viewer, operator, planner, accountant or admin.";

static const char trace_details[] =
    "Level -1 and below: what the lot was made of, and of what that, up to what was received. "
    "Level 1 and above: what used the lot, and what used that. A link is `scanned` where the "
    "event named the lot, else `assumed` by the rules of taking; `possible` is what was drawn of "
    "a layer whose goods have no lot: in process, or of a product without. What was undone is no "
    "link.";

static const char recall_details[] =
    "Of the lot, and of every lot that was made of it through any number of levels: to whom it "
    "was sold, and where it lies now. Products without a lot that it went into are marked "
    "`possible`: all that was drawn of their layer, and where such goods lie while any of it is "
    "left.";

const struct command commands[] = {
    { "init", "[FILE]", "make a new book", init_details, 0, 0, 1, LIST_COUNT, DEED_MAKES,
      command_init },
    { "run", "FILE...", "run worksheets and judge what they expect", run_details,
      BIT(OPTION_BOOK) | BIT(OPTION_EXPLAIN) | BIT(OPTION_KEEP_GOING) | BIT(OPTION_BLESS), 1, -1,
      LIST_COUNT, DEED_RUNS, command_run },
    { "post", "[FILE...]", "post events from files or standard input", post_details,
      BIT(OPTION_BOOK) | BIT(OPTION_FORMAT) | BIT(OPTION_LINE) | BIT(OPTION_KEEP_GOING) |
          BIT(OPTION_EXPLAIN),
      0, -1, LIST_COUNT, DEED_POSTS_FILES, command_post },
    { "preview", "[FILE...]", "say what events would post, and write nothing", preview_details,
      BIT(OPTION_BOOK) | BIT(OPTION_FORMAT) | BIT(OPTION_LINE) | BIT(OPTION_KEEP_GOING), 0, -1,
      LIST_COUNT, DEED_PREVIEWS, command_preview },
    { "undo", "KEY [QTY]", "take back an event, whole or in part", undo_details,
      BIT(OPTION_BOOK) | BIT(OPTION_EXPLAIN) | BIT(OPTION_AT) | BIT(OPTION_REF) | BIT(OPTION_BY) |
          BIT(OPTION_NOTE) | BIT(OPTION_NEW_KEY) | BIT(OPTION_LOT),
      1, 2, LIST_COUNT, DEED_POSTS, command_undo },
    { "stock", "[ITEM]", "list what lies where, and what is owed there", stock_details, 0, 0, 1,
      LIST_STOCK, DEED_LISTS, command_list },
    { "layers", "[ITEM]", "list the open cost layers", layers_details, 0, 0, 1, LIST_LAYERS,
      DEED_LISTS_AGAIN, command_list },
    { "owed", "[ITEM]", "list the owed issues that are open", owed_details, 0, 0, 1, LIST_OWED,
      DEED_LISTS, command_list },
    { "history", "ITEM", "list the moves of an item", history_details, 0, 1, 1, LIST_HISTORY,
      DEED_LISTS, command_list },
    { "journal", "[ITEM]", "list the entries of the books", journal_details, 0, 0, 1, LIST_JOURNAL,
      DEED_LISTS, command_list },
    { "balance", "", "list the trial balance", balance_details, 0, 0, 0, LIST_BALANCE, DEED_LISTS,
      command_list },
    { "events", "[ITEM]", "list the events", events_details, 0, 0, 1, LIST_EVENTS, DEED_LISTS,
      command_list },
    { "items", "[ITEM]", "list the items", items_details, 0, 0, 1, LIST_ITEMS, DEED_LISTS,
      command_list },
    { "parties", "", "list suppliers and customers", NULL, 0, 0, 0, LIST_PARTIES, DEED_LISTS,
      command_list },
    { "orders", "[ITEM]", "list the production orders", orders_details, 0, 0, 1, LIST_ORDERS,
      DEED_LISTS, command_list },
    { "plan", "[FILE]", "bring the production orders in line with a schedule", plan_details,
      BIT(OPTION_BOOK) | BIT(OPTION_FORMAT) | BIT(OPTION_CANCEL_MISSING) | BIT(OPTION_AT) |
          BIT(OPTION_REF) | BIT(OPTION_BY) | BIT(OPTION_NOTE),
      0, 1, LIST_COUNT, DEED_POSTS, command_plan },
    { "schedule", "[ITEM]", "list what is planned and made, by line, item and day",
      schedule_details, BIT(OPTION_ON), 0, 1, LIST_SCHEDULE, DEED_LISTS, command_list },
    { "inbox", "[CAUSE|show ENTRY|fix ENTRY [N]]", "list what a person should see", inbox_details,
      BIT(OPTION_BOOK) | BIT(OPTION_ITEM) | BIT(OPTION_PLACE) | BIT(OPTION_FROM) | BIT(OPTION_TO) |
          BIT(OPTION_LIMIT) | BIT(OPTION_ON) | BIT(OPTION_JSON) | BIT(OPTION_CSV) |
          BIT(OPTION_COST) | BIT(OPTION_PREVIEW) | BIT(OPTION_EXPLAIN) | BIT(OPTION_AT) |
          BIT(OPTION_REF) | BIT(OPTION_BY) | BIT(OPTION_NOTE) | BIT(OPTION_NEW_KEY) |
          BIT(OPTION_LOT),
      0, 3, LIST_COUNT, DEED_POSTS, command_inbox },
    { "replenish", "[ITEM]", "list targets of places, and what would fill them up",
      replenish_details,
      BIT(OPTION_BOOK) | BIT(OPTION_ITEM) | BIT(OPTION_PLACE) | BIT(OPTION_LIMIT) | BIT(OPTION_ON) |
          BIT(OPTION_JSON) | BIT(OPTION_CSV),
      0, 1, LIST_COUNT, DEED_LISTS, command_replenish },
    { "due", "[ITEM]", "list what is due: needs that wait for their trigger", due_details, 0, 0, 1,
      LIST_DUE, DEED_LISTS, command_list },
    { "usage", "[ITEM]", "list actual use beside what the bills say", usage_details, 0, 0, 1,
      LIST_USAGE, DEED_LISTS, command_list },
    { "variances", "[ITEM]", "list what was more, or less, than standard, and why",
      variances_details, BIT(OPTION_GROUP), 0, 1, LIST_VARIANCES, DEED_LISTS, command_variances },
    { "closing", "DAY", "list what is open before a day is closed", closing_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV), 1, 1, LIST_COUNT, DEED_PROVES,
      command_closing },
    { "report", "", "print the statement of a period, for people to file", report_details,
      BIT(OPTION_BOOK) | BIT(OPTION_FROM) | BIT(OPTION_TO) | BIT(OPTION_KNOWN) | BIT(OPTION_FORMAT),
      0, 0, LIST_COUNT, DEED_LISTS, command_report },
    { "flow", "", "list what each kind of event moved through each role", flow_details, 0, 0, 0,
      LIST_FLOW, DEED_LISTS, command_list },
    { "keygen", "FILE", "make a key that signs statements", keygen_details, 0, 1, 1, LIST_COUNT,
      DEED_MAKES, command_keygen },
    { "statement", "", "print the signed statement of a closed period", statement_details,
      BIT(OPTION_BOOK) | BIT(OPTION_DAY) | BIT(OPTION_KEY_FILE), 0, 0, LIST_COUNT, DEED_LISTS_AGAIN,
      command_statement },
    { "verify", "FILE", "prove a statement, by its key and by the book", verify_details,
      BIT(OPTION_BOOK) | BIT(OPTION_PUBLIC), 1, 1, LIST_COUNT, DEED_PROVES, command_verify },
    { "proof", "", "list stock against the accounts, and why they differ", proof_details, 0, 0, 0,
      LIST_PROOF, DEED_LISTS, command_list },
    { "late", "", "list the entries that a day divides", late_details, 0, 0, 0, LIST_LATE,
      DEED_LISTS, command_list },
    { "worth", "", "list what stock, owed and due are worth, by category and role", worth_details,
      0, 0, 0, LIST_WORTH, DEED_LISTS, command_list },
    { "counts", "[ITEM]", "list what lies where, and when it was last counted", counts_details, 0,
      0, 1, LIST_COUNTS, DEED_LISTS, command_list },
    { "stages", "[ITEM]", "list what stock is worth by category and place", stages_details, 0, 0, 1,
      LIST_STAGES, DEED_LISTS, command_list },
    { "elements", "[ITEM]", "list what stock is worth by cost element", elements_details, 0, 0, 1,
      LIST_ELEMENTS, DEED_LISTS, command_list },
    { "scrap", "[ITEM]", "list what was scrapped, and why", scrap_details, 0, 0, 1, LIST_SCRAP,
      DEED_LISTS, command_list },
    { "routings", "[ITEM]", "list the operations that make the items", NULL, BIT(OPTION_ON), 0, 1,
      LIST_ROUTINGS, DEED_LISTS, command_list },
    { "operations", "[ITEM]", "list what has passed each operation of the orders",
      operations_details, 0, 0, 1, LIST_OPERATIONS, DEED_LISTS, command_list },
    { "lots", "[ITEM [LOT]]", "list stock by lot, and what is held or staged", NULL, 0, 0, 2,
      LIST_LOTS, DEED_LISTS, command_list },
    { "trace", "ITEM LOT", "list where a lot came from and where it went", trace_details, 0, 2, 2,
      LIST_TRACE, DEED_LISTS, command_list },
    { "recall", "ITEM LOT", "list each customer and place that a lot has reached", recall_details,
      0, 2, 2, LIST_RECALL, DEED_LISTS, command_list },
    { "bills", "[ITEM]", "list the versions of bills", bills_details, BIT(OPTION_ON), 0, 1,
      LIST_BILLS, DEED_LISTS, command_list },
    { "import-bill", "FILE", "read bills that another program wrote", import_details,
      BIT(OPTION_BOOK) | BIT(OPTION_SHAPE) | BIT(OPTION_OF) | BIT(OPTION_ITEMS) |
          BIT(OPTION_DRAFT) | BIT(OPTION_POST) | BIT(OPTION_FROM) | BIT(OPTION_AT) |
          BIT(OPTION_REF) | BIT(OPTION_BY) | BIT(OPTION_NOTE),
      1, 1, LIST_COUNT, DEED_POSTS, command_import_bill },
    { "difference", "ITEM VERSION VERSION", "compare two versions of a bill",
      bill_difference_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON), 3, 3, LIST_COUNT,
      DEED_LISTS, command_bill_difference },
    { "where-used", "ITEM", "list the bills that an item stands on", where_used_details,
      BIT(OPTION_LEVELS) | BIT(OPTION_ON), 1, 1, LIST_WHERE_USED, DEED_LISTS, command_where_used },
    { "explode", "ITEM QTY", "list what a quantity needs, level by level", NULL,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON) | BIT(OPTION_VERSION),
      2, 2, LIST_COUNT, DEED_LISTS, command_explode },
    { "cost", "ITEM", "list what an item costs, level by level", cost_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON) | BIT(OPTION_AS_OF) |
          BIT(OPTION_KNOWN),
      1, 1, LIST_COUNT, DEED_LISTS_AGAIN, command_cost },
    { "cost-sheet", "ITEM [QTY]", "list what each part adds to the cost of an item",
      cost_sheet_details, BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON), 1,
      2, LIST_COUNT, DEED_LISTS, command_cost_sheet },
    { "standards", "[ITEM]", "list what standards should be", standards_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON) | BIT(OPTION_FROM) |
          BIT(OPTION_ACTUAL) | BIT(OPTION_BEYOND) | BIT(OPTION_LINES) | BIT(OPTION_DRAFT_NAME),
      0, 1, LIST_COUNT, DEED_LISTS, command_standards },
    { "drafts", "[NAME]", "list standards that wait for their approval", drafts_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON), 0, 1, LIST_COUNT,
      DEED_LISTS, command_drafts },
    { "margins", "[ITEM]", "list prices against costs, and what rules propose", margins_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_ON) | BIT(OPTION_FROM) |
          BIT(OPTION_TO) | BIT(OPTION_CATEGORY) | BIT(OPTION_LINES),
      0, 1, LIST_COUNT, DEED_LISTS, command_margins },
    { "books", "", "show the books, also under another scheme or method", books_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV) | BIT(OPTION_UNDER), 0, 0, LIST_COUNT,
      DEED_LISTS_AGAIN, command_books },
    { "compare", "A B", "show two schemes side by side, and why they differ", compare_details,
      BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV), 2, 2, LIST_COUNT, DEED_LISTS_AGAIN,
      command_compare },
    { "explain", "KEY", "say what an event posted, and why", explain_details, BIT(OPTION_BOOK), 1,
      1, LIST_COUNT, DEED_LISTS, command_explain },
    { "check", "", "prove the book", check_details, BIT(OPTION_BOOK), 0, 0, LIST_COUNT, DEED_PROVES,
      command_check },
    { "export", "", "print all events", export_details, BIT(OPTION_BOOK) | BIT(OPTION_FORMAT), 0, 0,
      LIST_COUNT, DEED_LISTS, command_export },
    { "export-journal", "", "write the journal for another program's books", export_journal_details,
      BIT(OPTION_BOOK) | BIT(OPTION_SHAPE) | BIT(OPTION_FROM) | BIT(OPTION_TO) |
          BIT(OPTION_EVENTS) | BIT(OPTION_BY_DAY) | BIT(OPTION_OPENING) | BIT(OPTION_INTO) |
          BIT(OPTION_JOURNAL) | BIT(OPTION_TAX_RATE) | BIT(OPTION_ABBREVIATION) | BIT(OPTION_DATES),
      0, 0, LIST_COUNT, DEED_HANDS_OVER, command_export_journal },
    { "reconcile", "FILE", "compare what other books took with the journal", reconcile_details,
      BIT(OPTION_BOOK) | BIT(OPTION_FROM) | BIT(OPTION_TO) | BIT(OPTION_EVENTS) | BIT(OPTION_JSON) |
          BIT(OPTION_CSV),
      1, 1, LIST_COUNT, DEED_COMPARES, command_reconcile },
    { "backup", "FILE", "copy the book into a new file while it is in use", NULL, BIT(OPTION_BOOK),
      1, 1, LIST_COUNT, DEED_MAKES, command_backup },
    { "replay", "", "rebuild the book from its events and compare", replay_details,
      BIT(OPTION_BOOK) | BIT(OPTION_OUTPUT), 0, 0, LIST_COUNT, DEED_REBUILDS, command_replay },
    { "serve", "[BOOK]", "answer programs on this machine over HTTP", serve_details,
      BIT(OPTION_BOOK) | BIT(OPTION_PORT), 0, 1, LIST_COUNT, DEED_SERVES, command_serve },
    { "token", "WHAT [NAME]", "say who may ask the server", token_details,
      BIT(OPTION_BOOK) | BIT(OPTION_ROLE) | BIT(OPTION_JSON) | BIT(OPTION_CSV), 1, 2, LIST_COUNT,
      DEED_POSTS, command_token },
    { "user", "WHAT [NAME]", "say who may sign in to the server's pages", user_details,
      BIT(OPTION_BOOK) | BIT(OPTION_ROLE) | BIT(OPTION_PORT) | BIT(OPTION_JSON) | BIT(OPTION_CSV),
      1, 2, LIST_COUNT, DEED_POSTS, command_user },
    { "help", "[COMMAND]", "say what there is, or what a command does", NULL,
      BIT(OPTION_MAN) | BIT(OPTION_BASH), 0, 1, LIST_COUNT, DEED_TELLS, command_help },
    { "version", "", "print the version", NULL, 0, 0, 0, LIST_COUNT, DEED_TELLS, command_version },
    { NULL, NULL, NULL, NULL, 0, 0, 0, LIST_COUNT, DEED_TELLS, NULL },
};

const struct command *command_find(const char *name)
{
    for (const struct command *row = commands; row->name; row++)
        if (strcmp(row->name, name) == 0)
            return row;
    return NULL;
}

uint64_t command_options(const struct command *command)
{
    uint64_t options = command->options | BIT(OPTION_HELP);
    const struct list_row *list = NULL;

    if (command->list == LIST_COUNT)
        return options;
    options |= BIT(OPTION_BOOK) | BIT(OPTION_JSON) | BIT(OPTION_CSV);
    list = list_row(command->list);
    for (int i = 0; i < FILTER_COUNT; i++) {
        bool is_argument = (i == FILTER_ITEM && command->arguments_min >= 1) ||
                           (i == FILTER_LOT && command->arguments_min >= 2);

        if ((list->filters >> i & 1U) != 0 && !is_argument)
            options |= BIT(filter_option((enum filter_field)i));
    }
    return options;
}

const char *command_details(const struct command *command, char out[DETAILS_BYTES])
{
    const char *before = " ";
    size_t size = 0;

    if (command->run != command_inbox)
        return command->details;
    size = (size_t)snprintf(out, DETAILS_BYTES, "%s", command->details);
    for (int cause = 0; cause < CAUSE_COUNT && size < DETAILS_BYTES; cause++) {
        if (!inbox_has_rule((enum inbox_cause)cause))
            continue;
        size +=
            (size_t)snprintf(out + size, DETAILS_BYTES - size, "%s%s", before, cause_word(cause));
        before = ", ";
    }
    if (size < DETAILS_BYTES)
        (void)snprintf(out + size, DETAILS_BYTES - size, ".");
    return out;
}

static const char not_found[] =
    "refused: there is no such book, or nothing of the name that was asked for";
static const char not_made[] =
    "refused: there is such a file already, or no book to begin with; nothing was written";
static const char not_posted[] = "refused: correct the event; nothing was written";
static const char not_all_posted[] =
    "refused: correct the event; nothing was written, or with --keep-going the others";
static const char not_rebuilt[] =
    "refused: there is no such book, or there is such a new file already";
static const char not_handed_over[] =
    "refused: no such book, a role without an account, or what the shape cannot take";
static const char not_read[] = "failed: the book is busy or cannot be read, or no memory";
static const char not_written[] =
    "failed: busy, disk full, not writable, no memory; nothing was written";

static const char *const code_texts[DEED_COUNT + 1][EXIT_CODE_COUNT] = {
    [DEED_MAKES] = { [EXIT_CODE_REFUSED] = not_made, [EXIT_CODE_FAILED] = not_written },
    [DEED_POSTS] = { [EXIT_CODE_REFUSED] = not_posted, [EXIT_CODE_FAILED] = not_written },
    [DEED_POSTS_FILES] = { [EXIT_CODE_REFUSED] = not_all_posted, [EXIT_CODE_FAILED] = not_written },
    [DEED_RUNS] = { [EXIT_CODE_REFUSED] = not_all_posted,
                    [EXIT_CODE_FAILED] = not_written,
                    [EXIT_CODE_WRONG] = "an expectation does not hold" },
    [DEED_PREVIEWS] = { [EXIT_CODE_REFUSED] = "refused: correct the event",
                        [EXIT_CODE_FAILED] = not_read },
    [DEED_LISTS] = { [EXIT_CODE_REFUSED] = not_found, [EXIT_CODE_FAILED] = not_read },
    [DEED_LISTS_AGAIN] = { [EXIT_CODE_REFUSED] = not_found,
                           [EXIT_CODE_FAILED] = not_read,
                           [EXIT_CODE_WRONG] = "the book played again is another one" },
    [DEED_HANDS_OVER] = { [EXIT_CODE_REFUSED] = not_handed_over, [EXIT_CODE_FAILED] = not_written },
    [DEED_COMPARES] = { [EXIT_CODE_REFUSED] = "refused: there is no such book, or no such column",
                        [EXIT_CODE_FAILED] = not_read,
                        [EXIT_CODE_WRONG] = "the other books hold something else" },
    [DEED_PROVES] = { [EXIT_CODE_REFUSED] = "refused: there is no such book",
                      [EXIT_CODE_FAILED] = not_read,
                      [EXIT_CODE_WRONG] = "a check does not hold" },
    [DEED_REBUILDS] = { [EXIT_CODE_REFUSED] = not_rebuilt,
                        [EXIT_CODE_FAILED] = not_written,
                        [EXIT_CODE_WRONG] = "the book rebuilt is another one" },
    [DEED_SERVES] = { [EXIT_CODE_REFUSED] = "refused: there is no such book",
                      [EXIT_CODE_FAILED] =
                          "failed: the port is taken, or the book cannot be read" },
    [DEED_TELLS] = { [EXIT_CODE_FAILED] = "failed: disk full, not writable" },
    [DEED_COUNT] = { [EXIT_CODE_REFUSED] = not_all_posted,
                     [EXIT_CODE_FAILED] = not_written,
                     [EXIT_CODE_WRONG] = "an expectation or a check does not hold" },
};

const char *exit_code_text(const struct command *command, enum exit_code code)
{
    if (code == EXIT_CODE_OK)
        return "done";
    if (code == EXIT_CODE_USAGE)
        return "the command line makes no sense";
    return code_texts[command ? command->deed : DEED_COUNT][code];
}
