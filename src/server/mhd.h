/*
 * mhd - libmicrohttpd, loaded when a server is started.
 *
 * It brings eleven more libraries, which would double the time that each command takes to start:
 * docs/decisions/libmicrohttpd.md.
 *
 * Refuses  IO_FAILED where it is not installed
 */
#ifndef SERVER_MHD_H
#define SERVER_MHD_H

#include <microhttpd.h>

#include "base/status.h"

struct mhd {
    __typeof__(MHD_start_daemon) *start_daemon;
    __typeof__(MHD_quiesce_daemon) *quiesce_daemon;
    __typeof__(MHD_stop_daemon) *stop_daemon;
    __typeof__(MHD_get_daemon_info) *get_daemon_info;
    __typeof__(MHD_get_connection_info) *get_connection_info;
    __typeof__(MHD_get_connection_values_n) *get_connection_values_n;
    __typeof__(MHD_create_response_from_buffer) *create_response_from_buffer;
    __typeof__(MHD_create_response_from_callback) *create_response_from_callback;
    __typeof__(MHD_add_response_header) *add_response_header;
    __typeof__(MHD_queue_response) *queue_response;
    __typeof__(MHD_destroy_response) *destroy_response;
};

enum status mhd_load(struct mhd *mhd, struct problem *problem) MUST_CHECK;

#endif
