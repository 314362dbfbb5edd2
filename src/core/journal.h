/*
 * journal - which role takes a value, under the points that the book records.
 *
 * One full posting is mapped to each scheme: an element that a scheme keeps off the books stands in
 * its contra, payables for material and applied for conversion, so entries whose two sides meet in
 * one account vanish.
 *
 * Source  docs/accounting.md section 9
 */
#ifndef CORE_JOURNAL_H
#define CORE_JOURNAL_H

#include "core/facts.h"

/* Whether the point was recorded of the item under the scheme by which the event of row `seq` was
 * posted. */
bool records(const struct plant *plant, const struct item *item, enum point point, int64_t seq);
/* The role of what stands there. */
enum role standing_role(unsigned points, enum stands stands, enum element element);
/* `role`, but where stock is not on the books what its inventory role is. */
enum role against_role(enum role inventory, enum role role, enum element element);
enum role inventory_role(const struct plant *plant, const struct item *item, enum element element);
enum role owed_role(const struct plant *plant, const struct item *item, enum element element);
enum role due_role(const struct plant *plant, const struct item *item, enum element element);

/* Debits; a negative value credits. */
void journal_stock(struct draft *draft, const struct item *item, value_t value);
/* From stock into work in process. */
void journal_staged(struct draft *draft, const struct item *item, value_t value);
void journal_owed(struct draft *draft, const struct item *item, value_t value);
void journal_due(struct draft *draft, const struct item *item, value_t value);
/* A variance, or what is booked like one: only elements that are on the books; under the scheme
 * by which the event of row `seq` was posted, whose difference it is, or (a pool's own) by that of
 * now.
 */
void journal_booked_under(struct draft *draft, int64_t seq, enum role role, const struct item *item,
                          value_t value);
/* Whether of such a difference this element is booked there, and not against its contra. */
bool variance_is_booked(const struct plant *plant, int64_t seq, const struct item *item,
                        enum element element);
void journal_variance(struct draft *draft, enum role role, const struct item *item, value_t value);
/* Scrap, shrinkage, expense, cost of sales, payables: where value ends or begins. */
struct end {
    enum role role;
    int reason; /* of an expense; 1-based, or 0 */
};

/* Under the scheme by which the event of row `seq` was posted, or by that of now. */
void journal_end_under(struct draft *draft, int64_t seq, struct end end, const struct item *item,
                       value_t value);
void journal_end(struct draft *draft, enum role role, int reason, const struct item *item,
                 value_t value);
/* What joins a cost besides parts: conversion is applied, a subcontractor's fee is payable. */
void journal_added(struct draft *draft, int64_t seq, const struct item *item, value_t value);

#endif
