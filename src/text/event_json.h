/*
 * event_json - an event as a JSON object.
 *
 *   {"do":"receive","item":"SWITCH","qty":"10000","cost":"0.12","from":"ACME","key":"po-881-1"}
 *
 * `do` is the verb, wherever it stands; the other members are those of field.h. Numbers are printed
 * as strings and read as strings or numbers. A flag is true or left out. `points` is an array of
 * words, `lines` an array of objects, `with` of a correction the object of the right event.
 *
 * Printing is canonical, without blanks: `do`, the members in the order of the verb's table, the
 * common ones, then `lines` or `with`. The same event always gives the same bytes.
 *
 * Refuses  shape, by column and member: `column 34: lines[0].qty: '0' must be above zero`
 */
#ifndef TEXT_EVENT_JSON_H
#define TEXT_EVENT_JSON_H

#include "core/event.h"
#include "text/json.h"

/* The text is one object; what is read points into text and arena. */
enum status event_json_read(struct slice text, struct arena *arena, struct event *event,
                            struct problem *problem) MUST_CHECK;
/* The value that comes next in a longer text is one. */
enum status event_json_take(struct json_reader *reader, struct event *event) MUST_CHECK;

void event_json_put(struct json_writer *writer, const struct event *event);
void event_json_print(const struct event *event, struct text_buffer *out);

#endif
