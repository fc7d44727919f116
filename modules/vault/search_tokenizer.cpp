// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/search_tokenizer.h"

#include "vault/sqlite_failure.h"

#include <sqlite3.h>

#include <exception>
#include <utility>

namespace pochin::vault {

namespace {

using SharedAnalyzer = std::shared_ptr<const Analyzer>;
using TakeToken = int (*)(void *, int, const char *, int, int, int);

int create(void *shared, const char **, int, Fts5Tokenizer **made)
{
    // A tokenizer has nothing of its own: it is the analyzer that the connection owns.
    *made = reinterpret_cast<Fts5Tokenizer *>(shared);
    return SQLITE_OK;
}

void forget(Fts5Tokenizer *) { }

int give(const Term &term, void *context, TakeToken take)
{
    int flags = 0;
    for (const QByteArray &form : term.forms) {
        const int code = take(context, flags, form.constData(), static_cast<int>(form.size()),
            static_cast<int>(term.begin), static_cast<int>(term.end));
        if (code != SQLITE_OK)
            return code;
        flags = FTS5_TOKEN_COLOCATED;
    }
    return SQLITE_OK;
}

int cutAll(const Analyzer &analyzer, QByteArrayView text, void *context, TakeToken take)
{
    for (const Term &term : analyzer.terms(text)) {
        if (const int code = give(term, context, take); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *shared, void *context, int purpose, const char *text, int size, TakeToken take)
try {
    if ((purpose & FTS5_TOKENIZE_QUERY) != 0)
        return take(context, 0, text, size, 0, size);
    return cutAll(**reinterpret_cast<SharedAnalyzer *>(shared), {text, size}, context, take);
} catch (const std::exception &) {
    return SQLITE_ERROR; // through C nothing may fly
}

void release(void *shared)
{
    delete static_cast<SharedAnalyzer *>(shared);
}

fts5_api *indexOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *asked = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &asked, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(asked, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(asked);
    }
    sqlite3_finalize(asked);
    return api;
}

} // namespace

Result<> registerTokenizer(sqlite3 *connection, std::shared_ptr<const Analyzer> analyzer)
{
    fts5_api *api = indexOf(connection);
    if (api == nullptr)
        return failure(Failure::Kind::Unsupported, QStringLiteral("the database library was built without FTS5"));
    fts5_tokenizer tokenizer{create, forget, tokenize};
    auto shared = std::make_unique<SharedAnalyzer>(std::move(analyzer));
    const int code = api->xCreateTokenizer(api, "pochin", static_cast<void *>(shared.get()), &tokenizer, release);
    if (code != SQLITE_OK)
        return std::unexpected(failureOf(connection));
    [[maybe_unused]] const auto *connections = shared.release();
    return {};
}

} // namespace pochin::vault
