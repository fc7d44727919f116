# SPDX-FileCopyrightText: 2026 Pochin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From marked texts in the sources to Linguist files and from there to catalogs; docs/translating.md tells the whole way."""
