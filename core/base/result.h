#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace fota {

/// A value or the Error that took its place. Has the names of std::expected (C++23), so that it
/// becomes an alias for it one day.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &operator*() const { return std::get<0>(m_state); }
    const T *operator->() const { return &**this; }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace fota
