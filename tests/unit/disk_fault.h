/*
 * disk_fault - a file system for SQLite that fails or dies at the n-th call.
 *
 * It lies over SQLite's own and is the default from disk_fault_begin() on. Calls count while a
 * fault is armed. A disk that dies ends the process: what was written since the last sync of its
 * file then stays there or not, write by write, as after a power cut. Nothing is really synced.
 */
#ifndef UNIT_DISK_FAULT_H
#define UNIT_DISK_FAULT_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <sqlite3.h>

enum disk_call {
    DISK_READ = 1,
    DISK_WRITE = 2,
    DISK_SYNC = 4,
    DISK_TRUNCATE = 8,
    DISK_MAP = 16,
    DISK_OPEN = 32,
    DISK_DELETE = 64
};
enum disk_span { DISK_ONCE, DISK_FROM_THEN_ON };

struct disk_fault {
    long left; /* calls until one fails; 0: none does */
    enum disk_span span;
    unsigned calls; /* that count */
    int code;       /* what SQLite is told */
    bool dies;
    uint64_t seed; /* of what survives */
};

static struct {
    struct disk_fault fault;
    long count;              /* of calls that failed */
    enum disk_call first;    /* of them */
    long locks;              /* on the log, of all connections */
    struct disk_file *files; /* open ones */
    sqlite3_vfs *real;
    sqlite3_vfs vfs;
} disk;

/* A write that has not been synced. */
struct disk_write {
    struct disk_write *older;
    sqlite3_int64 offset;
    sqlite3_int64 size_before; /* of the file */
    int size;
    int size_old;          /* bytes that were there */
    unsigned char bytes[]; /* the old ones, then the new ones */
};

struct disk_file {
    sqlite3_file file;
    sqlite3_file *real;
    struct disk_file *next;
    struct disk_write *unsynced; /* newest first */
    long locks;
};

static inline void disk_fault_arm(struct disk_fault fault)
{
    disk.fault = fault;
    disk.count = 0;
}

/* How many calls have failed. */
static inline long disk_fault_lift(void)
{
    disk.fault.left = 0;
    return disk.count;
}

static inline struct disk_file *disk_file(sqlite3_file *file)
{
    return (struct disk_file *)file;
}

static inline void disk_forget(struct disk_file *file)
{
    for (struct disk_write *write = file->unsynced, *older; write; write = older) {
        older = write->older;
        free(write);
    }
    file->unsynced = NULL;
}

static inline bool disk_coin(void)
{
    disk.fault.seed = disk.fault.seed * 6364136223846793005U + 1442695040888963407U;
    return disk.fault.seed >> 63;
}

/* Back to the last sync, then some of what came after it. */
static inline void disk_lose(struct disk_file *file)
{
    struct disk_write *oldest = NULL;

    for (struct disk_write *write = file->unsynced, *older; write; write = older) {
        (void)file->real->pMethods->xWrite(file->real, write->bytes, write->size_old,
                                           write->offset);
        (void)file->real->pMethods->xTruncate(file->real, write->size_before);
        older = write->older;
        write->older = oldest; /* the list is turned round */
        oldest = write;
    }
    for (struct disk_write *write = oldest; write; write = write->older)
        if (disk_coin())
            (void)file->real->pMethods->xWrite(file->real, write->bytes + write->size_old,
                                               write->size, write->offset);
}

static inline void disk_die(void)
{
    for (struct disk_file *file = disk.files; file; file = file->next)
        disk_lose(file);
    _exit(0);
}

static inline bool disk_fails(enum disk_call call)
{
    struct disk_fault *fault = &disk.fault;

    if (fault->left == 0 || !(fault->calls & call) || --fault->left > 0)
        return false;
    fault->left = fault->span == DISK_FROM_THEN_ON;
    if (disk.count++ == 0)
        disk.first = call;
    if (fault->dies)
        disk_die();
    return true;
}

static inline int disk_close(sqlite3_file *file)
{
    struct disk_file **at = &disk.files;

    while (*at && *at != disk_file(file))
        at = &(*at)->next;
    if (*at)
        *at = (*at)->next;
    disk.locks -= disk_file(file)->locks;
    disk_forget(disk_file(file));
    return disk_file(file)->real->pMethods->xClose(disk_file(file)->real);
}

static inline int disk_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    if (disk_fails(DISK_READ))
        return SQLITE_IOERR_READ;
    return disk_file(file)->real->pMethods->xRead(disk_file(file)->real, bytes, size, offset);
}

static inline void disk_note(struct disk_file *file, const void *bytes, int size,
                             sqlite3_int64 offset)
{
    sqlite3_int64 size_before = 0;
    struct disk_write *write = malloc(sizeof(*write) + 2 * (size_t)size);

    if (!write)
        abort();
    (void)file->real->pMethods->xFileSize(file->real, &size_before);
    *write = (struct disk_write){
        .older = file->unsynced, .offset = offset, .size_before = size_before, .size = size
    };
    if (size_before > offset)
        write->size_old = size_before - offset < size ? (int)(size_before - offset) : size;
    (void)file->real->pMethods->xRead(file->real, write->bytes, write->size_old, offset);
    memcpy(write->bytes + write->size_old, bytes, (size_t)size);
    file->unsynced = write;
}

static inline int disk_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (disk.fault.left > 0 && disk.fault.dies)
        disk_note(disk_file(file), bytes, size, offset);
    if (disk_fails(DISK_WRITE))
        return disk.fault.code;
    return disk_file(file)->real->pMethods->xWrite(disk_file(file)->real, bytes, size, offset);
}

/* A cut is taken to be on the disk at once, with what was written before. */
static inline int disk_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (disk_fails(DISK_TRUNCATE))
        return SQLITE_IOERR_TRUNCATE;
    disk_forget(disk_file(file));
    return disk_file(file)->real->pMethods->xTruncate(disk_file(file)->real, size);
}

static inline int disk_sync(sqlite3_file *file, int flags)
{
    (void)flags;
    if (disk_fails(DISK_SYNC))
        return SQLITE_IOERR_FSYNC;
    disk_forget(disk_file(file));
    return SQLITE_OK;
}

static inline int disk_size(sqlite3_file *file, sqlite3_int64 *size)
{
    return disk_file(file)->real->pMethods->xFileSize(disk_file(file)->real, size);
}

static inline int disk_lock(sqlite3_file *file, int lock)
{
    return disk_file(file)->real->pMethods->xLock(disk_file(file)->real, lock);
}

static inline int disk_unlock(sqlite3_file *file, int lock)
{
    return disk_file(file)->real->pMethods->xUnlock(disk_file(file)->real, lock);
}

static inline int disk_reserved(sqlite3_file *file, int *is)
{
    return disk_file(file)->real->pMethods->xCheckReservedLock(disk_file(file)->real, is);
}

static inline int disk_control(sqlite3_file *file, int call, void *value)
{
    return disk_file(file)->real->pMethods->xFileControl(disk_file(file)->real, call, value);
}

static inline int disk_sector(sqlite3_file *file)
{
    return disk_file(file)->real->pMethods->xSectorSize(disk_file(file)->real);
}

static inline int disk_character(sqlite3_file *file)
{
    return disk_file(file)->real->pMethods->xDeviceCharacteristics(disk_file(file)->real);
}

static inline int disk_map(sqlite3_file *file, int page, int size, int grows, void volatile **map)
{
    if (disk_fails(DISK_MAP))
        return SQLITE_IOERR_SHMMAP;
    return disk_file(file)->real->pMethods->xShmMap(disk_file(file)->real, page, size, grows, map);
}

static inline int disk_log_lock(sqlite3_file *file, int from, int count, int flags)
{
    struct disk_file *own = disk_file(file);
    int code = own->real->pMethods->xShmLock(own->real, from, count, flags);
    long change = flags & SQLITE_SHM_LOCK ? count : -count;

    if (code == SQLITE_OK) {
        own->locks += change;
        disk.locks += change;
    }
    return code;
}

static inline void disk_barrier(sqlite3_file *file)
{
    disk_file(file)->real->pMethods->xShmBarrier(disk_file(file)->real);
}

static inline int disk_unmap(sqlite3_file *file, int removes)
{
    return disk_file(file)->real->pMethods->xShmUnmap(disk_file(file)->real, removes);
}

static const sqlite3_io_methods disk_methods = {
    .iVersion = 2,
    .xClose = disk_close,
    .xRead = disk_read,
    .xWrite = disk_write,
    .xTruncate = disk_truncate,
    .xSync = disk_sync,
    .xFileSize = disk_size,
    .xLock = disk_lock,
    .xUnlock = disk_unlock,
    .xCheckReservedLock = disk_reserved,
    .xFileControl = disk_control,
    .xSectorSize = disk_sector,
    .xDeviceCharacteristics = disk_character,
    .xShmMap = disk_map,
    .xShmLock = disk_log_lock,
    .xShmBarrier = disk_barrier,
    .xShmUnmap = disk_unmap,
};

static inline int disk_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags,
                            int *came)
{
    struct disk_file *own = disk_file(file);
    int code = SQLITE_OK;

    (void)vfs;
    *own = (struct disk_file){ .real = (sqlite3_file *)(own + 1) };
    if (disk_fails(DISK_OPEN))
        return SQLITE_CANTOPEN;
    code = disk.real->xOpen(disk.real, path, own->real, flags, came);
    if (code != SQLITE_OK)
        return code;
    own->file.pMethods = &disk_methods;
    own->next = disk.files;
    disk.files = own;
    return SQLITE_OK;
}

static inline int disk_delete(sqlite3_vfs *vfs, const char *path, int syncs)
{
    (void)vfs;
    (void)syncs;
    if (disk_fails(DISK_DELETE))
        return SQLITE_IOERR_DELETE;
    return disk.real->xDelete(disk.real, path, 0);
}

/* Before SQLite opens the first file. */
static inline bool disk_fault_begin(void)
{
    disk.real = sqlite3_vfs_find(NULL);
    if (!disk.real)
        return false;
    disk.vfs = *disk.real;
    disk.vfs.szOsFile = (int)sizeof(struct disk_file) + disk.real->szOsFile;
    disk.vfs.zName = "fault";
    disk.vfs.pNext = NULL;
    disk.vfs.xOpen = disk_open;
    disk.vfs.xDelete = disk_delete;
    return sqlite3_vfs_register(&disk.vfs, 1) == SQLITE_OK;
}

#endif
