#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace tempo {

/// A map from an id to a value that keeps the order in which the keys came: what YAML maps are to
/// the people who write them. Look-up is O(1); taking a key out is O(n).
template <class T>
class OrderedMap
{
public:
    using Item = std::pair<QString, T>;

    bool isEmpty() const { return m_items.isEmpty(); }
    qsizetype size() const { return m_items.size(); }
    auto begin() const { return m_items.cbegin(); }
    auto end() const { return m_items.cend(); }
    const Item &at(qsizetype index) const { return m_items.at(index); }

    bool contains(const QString &key) const { return m_index.contains(key); }
    qsizetype indexOf(const QString &key) const { return m_index.value(key, -1); }

    /// The value of a key, or null; valid until the map changes.
    const T *find(const QString &key) const
    {
        const qsizetype index = indexOf(key);
        return index < 0 ? nullptr : &m_items.at(index).second;
    }

    T value(const QString &key, const T &fallback = {}) const
    {
        const T *found = find(key);
        return found ? *found : fallback;
    }

    /// Makes room for so many keys at once.
    void reserve(qsizetype count)
    {
        m_items.reserve(count);
        m_index.reserve(count);
    }

    /// Sets a key's value; a new key goes to the end.
    void set(const QString &key, T value)
    {
        if (const qsizetype index = indexOf(key); index >= 0)
            m_items[index].second = std::move(value);
        else
            insert(m_items.size(), key, std::move(value));
    }

    /// Puts a new key at a place, 0 <= index <= size().
    void insert(qsizetype index, const QString &key, T value)
    {
        m_items.insert(index, {key, std::move(value)});
        renumber(index);
    }

    /// Takes a key out and says what it held, or nothing where there was no such key.
    std::optional<T> take(const QString &key)
    {
        const qsizetype index = indexOf(key);
        if (index < 0)
            return std::nullopt;
        std::optional<T> taken(std::move(m_items[index].second));
        m_items.removeAt(index);
        m_index.remove(key);
        renumber(index);
        return taken;
    }

    /// Makes the value of an existing or new key available for change.
    T &operator[](const QString &key)
    {
        if (!contains(key))
            set(key, T());
        return m_items[indexOf(key)].second;
    }

    bool operator==(const OrderedMap &other) const { return m_items == other.m_items; }

private:
    void renumber(qsizetype from)
    {
        for (qsizetype i = from; i < m_items.size(); ++i)
            m_index[m_items.at(i).first] = i;
    }

    QList<Item> m_items;
    QHash<QString, qsizetype> m_index;
};

} // namespace tempo
