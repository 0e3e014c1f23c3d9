#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace tempo {

/// Why something failed, as a sentence that says where, what and what to do.
struct Error
{
    QString message;
};

/// The value of something that may fail, or why it did.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const QString &error() const { return std::get<1>(m_state).message; }

private:
    std::variant<T, Error> m_state;
};

/// The outcome of something that gives nothing back but may fail.
using Outcome = Result<std::monostate>;

} // namespace tempo
