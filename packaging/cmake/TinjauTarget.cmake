# SPDX-License-Identifier: GPL-3.0-or-later
# The settings that every target of Tinjau shares; each storey is one target made by tinjau_target().

add_library(tinjau_flags INTERFACE)
target_compile_options(tinjau_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${TINJAU_WERROR}>:-Werror>)
target_compile_definitions(tinjau_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_KEYWORDS
    TINJAU_VERSION="${PROJECT_VERSION}")
target_include_directories(tinjau_flags INTERFACE ${PROJECT_SOURCE_DIR})

find_program(TINJAU_CCACHE ccache)
if(TINJAU_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TINJAU_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${TINJAU_CCACHE})
endif()
find_program(TINJAU_MOLD mold)
if(TINJAU_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-fuse-ld=mold)
endif()

# The headers that nearly every file includes, compiled once per target.
function(tinjau_precompile target)
    target_precompile_headers(${target} PRIVATE
        <QString> <QStringList> <QDate> <QDateTime> <QJsonObject> <QJsonArray>
        <algorithm> <functional> <memory> <optional> <string> <string_view> <variant> <vector>)
endfunction()
