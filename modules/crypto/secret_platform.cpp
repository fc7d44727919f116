// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret_platform.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#include <sys/resource.h>
#endif

#include <limits>

namespace pochin::crypto {

#ifdef _WIN32

std::size_t lockableBytes()
{
    SIZE_T least = 0;
    SIZE_T most = 0;
    return GetProcessWorkingSetSize(GetCurrentProcess(), &least, &most) ? least / 2 : 0;
}

OwnPages pagesFor(std::size_t size)
{
    void *pages = VirtualAlloc(nullptr, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!pages)
        return {};
    return {static_cast<char *>(pages), VirtualLock(pages, size) ? Guard::Locked : Guard::Unlocked};
}

void releasePages(char *bytes, std::size_t)
{
    VirtualFree(bytes, 0, MEM_RELEASE);
}

#else

std::size_t lockableBytes()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0)
        return 0;
    return limit.rlim_cur == RLIM_INFINITY ? std::numeric_limits<std::size_t>::max() : limit.rlim_cur;
}

OwnPages pagesFor(std::size_t size)
{
    void *pages = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        return {};
#ifdef MADV_DONTDUMP
    madvise(pages, size, MADV_DONTDUMP);
#endif
    return {static_cast<char *>(pages), mlock(pages, size) == 0 ? Guard::Locked : Guard::Unlocked};
}

void releasePages(char *bytes, std::size_t size)
{
    munmap(bytes, size);
}

#endif

} // namespace pochin::crypto
