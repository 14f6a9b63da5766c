#pragma once

namespace offprint {

/// Overloads joined for std::visit: every case is written out.
template <class... Cases>
struct overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
overloaded(Cases...) -> overloaded<Cases...>;

}  // namespace offprint
